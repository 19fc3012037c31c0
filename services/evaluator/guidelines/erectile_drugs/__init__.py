"""Editions on erectile drugs and testosterone, one file each."""
