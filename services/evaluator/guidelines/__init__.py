"""The guideline library: one file for one edition of one guideline.

`load_modules` looks in this folder: a file with a `MODULE` is a guideline module; a folder
holds the editions of one guideline, and in `questions.py` what they have in common.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from services.evaluator.core.guideline import GuidelineModule

FOLDER = Path(__file__).parent
QUESTIONS = "questions.py"


def load_modules() -> tuple[GuidelineModule, ...]:
    """Return every guideline module, sorted by id, each with its content hash."""
    modules = (_load(path) for path in module_files())
    return tuple(sorted(modules, key=lambda module: module.id))


def module_files() -> tuple[Path, ...]:
    """Return the files that hold a guideline module."""
    return tuple(
        path
        for path in sorted(FOLDER.rglob("*.py"))
        if path.name not in {"__init__.py", QUESTIONS}
    )


def content_hash(path: Path) -> str:
    """Return the SHA-256 of a module's source, with the questions its folder shares."""
    digest = hashlib.sha256()
    for source in _sources(path):
        digest.update(source.read_bytes())
    return digest.hexdigest()


def _sources(path: Path) -> Iterator[Path]:
    yield path
    shared = path.parent / QUESTIONS
    if shared.exists():
        yield shared


def _load(path: Path) -> GuidelineModule:
    dotted = ".".join(path.relative_to(FOLDER).with_suffix("").parts)
    module: GuidelineModule = import_module(f"{__name__}.{dotted}").MODULE
    return replace(module, content_hash=content_hash(path))
