"""Editions of the guideline on medical foods and supplements, one file each."""
