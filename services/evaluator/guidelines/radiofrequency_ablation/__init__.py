"""Editions of the guideline on radiofrequency ablation, one file each."""
