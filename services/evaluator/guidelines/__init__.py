"""The guideline library: one file for one edition of one guideline.

`load_modules` looks in this folder. A file is a guideline module. A folder holds the
editions of one guideline, each in a file whose name ends in its year, and beside them
what the editions share.
"""

import hashlib
import re
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from services.evaluator.core.guideline import GuidelineModule

FOLDER = Path(__file__).parent
_EDITION = re.compile(r"\w+_\d{4}\.py")


def load_modules() -> tuple[GuidelineModule, ...]:
    """Return every guideline module, sorted by id, each with its content hash."""
    modules = (_load(path) for path in module_files())
    return tuple(sorted(modules, key=lambda module: module.id))


def module_files() -> tuple[Path, ...]:
    """Return the files that hold a guideline module."""
    return tuple(
        path
        for path in sorted(FOLDER.rglob("*.py"))
        if path.name != "__init__.py"
        and (path.parent == FOLDER or _EDITION.fullmatch(path.name))
    )


def content_hash(path: Path) -> str:
    """Return the SHA-256 of a module's source, with what its folder shares."""
    digest = hashlib.sha256(path.read_bytes())
    for shared in shared_files(path):
        digest.update(shared.read_bytes())
    return digest.hexdigest()


def shared_files(path: Path) -> tuple[Path, ...]:
    """Return the files that a module shares with the other editions in its folder."""
    if path.parent == FOLDER:
        return ()
    return tuple(
        other
        for other in sorted(path.parent.glob("*.py"))
        if other.name != "__init__.py" and not _EDITION.fullmatch(other.name)
    )


def _load(path: Path) -> GuidelineModule:
    dotted = ".".join(path.relative_to(FOLDER).with_suffix("").parts)
    module: GuidelineModule = import_module(f"{__name__}.{dotted}").MODULE
    return replace(module, content_hash=content_hash(path))
