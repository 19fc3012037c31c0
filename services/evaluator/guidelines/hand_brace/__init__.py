"""Editions of the guideline on wrist, hand and finger splints, one file each."""
