"""Editions of the guideline on trigger point injections, one file each."""
