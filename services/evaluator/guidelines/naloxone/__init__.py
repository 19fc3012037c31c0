"""Editions of the guideline on naloxone, one file each."""
