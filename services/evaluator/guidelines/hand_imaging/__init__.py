"""Editions of the guideline on imaging of the wrist and hand, one file each."""
