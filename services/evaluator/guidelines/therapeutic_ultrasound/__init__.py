"""Editions of the guideline on therapeutic ultrasound, one file each."""
