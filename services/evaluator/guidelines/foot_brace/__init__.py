"""Editions of the guideline on ankle and foot supports, one file each."""
