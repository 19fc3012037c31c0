"""Editions of the guideline on imaging of the lumbar spine, one file each."""
