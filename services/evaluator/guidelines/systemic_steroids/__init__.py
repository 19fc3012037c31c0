"""Editions on steroids by mouth or into the muscle, one file each."""
