"""Editions of the guideline on progress reports, one file each."""
