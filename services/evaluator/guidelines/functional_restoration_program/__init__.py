"""Editions of the guideline on functional restoration programs, one file each."""
