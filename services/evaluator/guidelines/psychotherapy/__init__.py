"""Editions of the guideline on psychotherapy, one file each."""
