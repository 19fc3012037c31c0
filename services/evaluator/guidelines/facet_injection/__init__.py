"""Editions of the guideline on facet injections, one file each."""
