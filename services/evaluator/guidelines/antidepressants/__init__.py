"""Editions of the guideline on antidepressants, one file each."""
