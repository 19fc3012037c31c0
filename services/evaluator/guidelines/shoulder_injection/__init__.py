"""Editions of the guideline on injections of the shoulder, one file each."""
