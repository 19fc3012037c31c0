"""Editions of the guideline on biofeedback, one file each."""
