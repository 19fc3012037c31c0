"""Editions of the guideline on antiepileptic drugs, one file each."""
