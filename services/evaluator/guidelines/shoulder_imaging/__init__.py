"""Editions of the guideline on imaging of the shoulder, one file each."""
