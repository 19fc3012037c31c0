"""Editions of the guideline on psychiatric medication management, one file each."""
