"""Editions of the guideline on shoulder slings and braces, one file each."""
