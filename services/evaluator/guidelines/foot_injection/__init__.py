"""Editions of the guideline on injections of ankle and foot, one file each."""
