"""Disturbs a running line in every way known, and proves that nothing was lost.

Not here: any code of the services, but for `chaos.broken`, which breaks them.
"""
