"""Editions on drugs of families that are rarely disputed, one file each."""
