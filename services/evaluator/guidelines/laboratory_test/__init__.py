"""Editions of the guideline on laboratory tests, one file each."""
