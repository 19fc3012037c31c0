"""Editions of the guideline on chiropractic care and manipulation, one file each."""
