"""Editions of the guideline on viscosupplementation of the knee, one file each."""
