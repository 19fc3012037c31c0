"""Editions of the guideline on consultations with specialists, one file each."""
