"""Editions of the guideline on imaging of the cervical spine, one file each."""
