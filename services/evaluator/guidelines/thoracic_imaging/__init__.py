"""Editions of the guideline on imaging of the thoracic spine, one file each."""
