"""Editions of the guideline on functional capacity evaluations, one file each."""
