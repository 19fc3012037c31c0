"""Editions of the guideline on arthroscopic surgery of the knee, one file each."""
