"""Editions of the guideline on psychological evaluation and testing, one file each."""
