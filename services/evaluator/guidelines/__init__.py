"""Guideline modules, one file each."""

from services.evaluator.core.guideline import GuidelineModule


def load_modules() -> tuple[GuidelineModule, ...]:
    """Return every guideline module of this folder."""
    return ()
