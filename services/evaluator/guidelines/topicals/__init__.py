"""Editions of the guideline on topical drugs and compounds, one file each."""
