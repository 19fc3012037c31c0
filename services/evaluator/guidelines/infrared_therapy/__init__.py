"""Editions of the guideline on infrared and laser therapy, one file each."""
