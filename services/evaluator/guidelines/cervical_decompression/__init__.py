"""Editions of the guideline on surgery of the cervical spine, one file each."""
