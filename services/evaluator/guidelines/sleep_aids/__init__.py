"""Editions of the guideline on sleep aids, one file each."""
