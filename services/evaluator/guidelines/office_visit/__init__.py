"""Editions of the guideline on office visits, one file each."""
