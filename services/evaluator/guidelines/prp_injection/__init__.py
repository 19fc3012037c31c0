"""Editions of the guideline on plasma and the like, one file each."""
