"""Editions of the guideline on home exercise kits, one file each."""
