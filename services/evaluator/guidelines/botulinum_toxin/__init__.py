"""Editions of the guideline on botulinum toxin, one file each."""
