"""Editions of the guideline on plasma for the elbow, one file each."""
