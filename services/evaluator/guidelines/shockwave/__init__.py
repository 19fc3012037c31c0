"""Editions of the guideline on shockwave therapy, one file each."""
