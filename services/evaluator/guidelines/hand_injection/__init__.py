"""Editions of the guideline on injections of wrist and hand, one file each."""
