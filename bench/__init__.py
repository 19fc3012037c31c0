"""Measurements: how well the evaluator decides, how fast, and what a change would flip.

Each is a command that prints its table. Nothing of the line imports this folder.
"""
