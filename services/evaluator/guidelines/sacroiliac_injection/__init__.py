"""Editions of the guideline on sacroiliac injections, one file each."""
