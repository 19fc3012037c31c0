"""Builds that are broken on purpose, to show that the proof catches them.

A service is started through this package (`python -m chaos.broken NAME SERVICE`), which
changes functions in its own memory first. The services have no switch for it.
"""
