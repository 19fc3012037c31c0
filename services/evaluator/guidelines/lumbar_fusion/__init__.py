"""Editions of the guideline on fusion of the lumbar spine, one file each."""
