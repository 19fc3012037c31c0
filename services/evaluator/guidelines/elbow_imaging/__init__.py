"""Editions of the guideline on imaging of the elbow, one file each."""
