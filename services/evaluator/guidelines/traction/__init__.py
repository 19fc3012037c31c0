"""Editions of the guideline on traction, one file each."""
