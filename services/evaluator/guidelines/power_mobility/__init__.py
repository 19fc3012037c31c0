"""Editions of the guideline on power mobility devices, one file each."""
