"""Editions of the guideline on drugs against nausea, one file each."""
