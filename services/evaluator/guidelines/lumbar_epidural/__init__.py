"""Editions of the guideline on lumbar epidural steroid injections, one file each."""
