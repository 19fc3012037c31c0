"""Editions of the guideline on decompression of the lumbar spine, one file each."""
