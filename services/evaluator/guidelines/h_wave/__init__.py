"""Editions of the guideline on h-wave stimulation, one file each."""
