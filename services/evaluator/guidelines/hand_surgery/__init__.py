"""Editions of the guideline on surgery of the wrist and hand, one file each."""
