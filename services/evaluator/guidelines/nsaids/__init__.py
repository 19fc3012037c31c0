"""Editions of the guideline on anti-inflammatory drugs, one file each."""
