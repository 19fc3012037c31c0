"""Editions of the guideline on elbow supports, one file each."""
