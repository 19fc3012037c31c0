"""Editions of the guideline on urine drug testing, one file each."""
