"""Editions of the guideline on massage, one file each."""
