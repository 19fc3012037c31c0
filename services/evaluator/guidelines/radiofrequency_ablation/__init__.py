"""Editions of the guideline on radiofrequency ablation of facet nerves, one file each."""
