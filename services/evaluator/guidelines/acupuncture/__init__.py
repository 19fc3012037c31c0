"""Editions of the guideline on acupuncture, one file each."""
