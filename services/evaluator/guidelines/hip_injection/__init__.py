"""Editions of the guideline on injections of the hip, one file each."""
