"""Editions of the guideline on injections of the elbow, one file each."""
