"""Editions of the guideline on aquatic therapy, one file each."""
