"""Editions of the guideline on sympathetic blocks, one file each."""
