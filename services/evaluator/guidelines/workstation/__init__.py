"""Editions of the guideline on ergonomic and work-site equipment, one file each."""
