"""Editions of the guideline on acetaminophen, one file each."""
