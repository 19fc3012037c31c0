"""Editions of the guideline on intensive psychiatric care, one file each."""
