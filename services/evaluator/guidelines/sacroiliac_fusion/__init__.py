"""Editions of the guideline on fusion of the sacroiliac joint, one file each."""
