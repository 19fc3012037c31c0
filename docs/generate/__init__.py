"""Writes what the code itself can say: events, contracts, guidelines, rules, settings.

Stands beside the services because it may import all of them; nothing imports it.
"""
