"""Evaluator: decides the disputed items of a case against guideline modules."""
