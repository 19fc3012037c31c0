"""Editions of the guideline on home health care, one file each."""
