"""Editions of the guideline on cervical collars, one file each."""
