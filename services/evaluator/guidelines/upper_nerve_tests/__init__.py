"""Editions of the guideline on electrodiagnostic tests of the arms, one file each."""
