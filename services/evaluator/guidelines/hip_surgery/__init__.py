"""Editions of the guideline on surgery of the hip, one file each."""
