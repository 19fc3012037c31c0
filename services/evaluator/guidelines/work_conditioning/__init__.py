"""Editions of the guideline on work conditioning and work hardening, one file each."""
