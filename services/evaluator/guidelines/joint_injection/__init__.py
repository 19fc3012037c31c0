"""Editions of the guideline on injections of a part not told, one file each."""
