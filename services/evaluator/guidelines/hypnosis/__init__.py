"""Editions of the guideline on hypnosis and relaxation, one file each."""
