"""Editions of the guideline on cervical epidural steroid injections, one file each."""
