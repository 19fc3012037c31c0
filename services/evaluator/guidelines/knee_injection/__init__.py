"""Editions of the guideline on injections of the knee, one file each."""
