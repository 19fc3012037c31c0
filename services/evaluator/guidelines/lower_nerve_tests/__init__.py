"""Editions of the guideline on electrodiagnostic tests of the legs, one file each."""
