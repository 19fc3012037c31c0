"""Editions of the guideline on electrical stimulation in the clinic, one file each."""
