"""Editions of the guideline on surgery of the ankle and foot, one file each."""
