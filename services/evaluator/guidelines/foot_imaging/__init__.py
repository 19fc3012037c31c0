"""Editions of the guideline on imaging of the ankle and foot, one file each."""
