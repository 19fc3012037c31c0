"""Editions of the guideline on implanted pumps for drugs, one file each."""
