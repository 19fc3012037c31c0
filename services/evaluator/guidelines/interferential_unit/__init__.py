"""Editions of the guideline on interferential stimulation, one file each."""
