"""Editions of the guideline on physical and occupational therapy, one file each."""
