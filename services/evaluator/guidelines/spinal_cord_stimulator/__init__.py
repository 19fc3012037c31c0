"""Editions of the guideline on spinal cord stimulators, one file each."""
