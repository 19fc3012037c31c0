"""Editions of the guideline on lumbar supports, one file each."""
