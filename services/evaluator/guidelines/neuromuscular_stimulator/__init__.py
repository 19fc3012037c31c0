"""Editions of the guideline on neuromuscular stimulation, one file each."""
