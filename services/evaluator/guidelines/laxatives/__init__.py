"""Editions of the guideline on drugs against constipation, one file each."""
