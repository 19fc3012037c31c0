"""Editions of the guideline on surgery of the shoulder, one file each."""
