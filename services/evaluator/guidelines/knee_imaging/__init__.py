"""Editions of the guideline on imaging of the knee, one file each."""
