"""Editions of the guideline on carpal tunnel release, one file each."""
