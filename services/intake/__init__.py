"""Intake: validates, screens, recognises repeats, and publishes cases."""
