"""Editions of the guideline on knee braces, one file each."""
