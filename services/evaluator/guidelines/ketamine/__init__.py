"""Editions of the guideline on ketamine, one file each."""
