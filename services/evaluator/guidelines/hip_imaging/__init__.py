"""Editions of the guideline on imaging of the hip, one file each."""
