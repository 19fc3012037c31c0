"""Editions of the guideline on knee replacement, one file each."""
