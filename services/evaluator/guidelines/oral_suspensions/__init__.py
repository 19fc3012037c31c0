"""Editions of the guideline on oral suspensions, one file each."""
