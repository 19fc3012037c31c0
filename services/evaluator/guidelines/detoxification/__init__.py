"""Editions of the guideline on detoxification, one file each."""
