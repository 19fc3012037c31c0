"""Editions of the guideline on acid suppressants, one file each."""
