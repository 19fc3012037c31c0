"""Editions of the guideline on muscle relaxants, one file each."""
