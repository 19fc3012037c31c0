"""Editions of the guideline on opioids, one file each, and what they share."""
