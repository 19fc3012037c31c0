"""Editions of the guideline on surgery of the elbow, one file each."""
