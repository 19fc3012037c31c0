"""Editions of the guideline on benzodiazepines, one file each."""
