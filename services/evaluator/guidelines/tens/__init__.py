"""Editions of the guideline on tENS, one file each."""
