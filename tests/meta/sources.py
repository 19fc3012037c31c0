"""The source of the repository as rules about folders see it: files and trees."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE_FOLDERS = ("services", "shared", "stack", "docs", "bench", "chaos", "examples")
PACKAGES = ("services", "shared")
NOT_OURS = {".git", ".venv", ".stack", ".hypothesis", ".mypy_cache", ".ruff_cache"}
NOT_OURS |= {".import_linter_cache", ".pytest_cache", "__pycache__", "build"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One file of Python: its path below the root, its text and its tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def lines(self) -> int:
        """Return how many lines it has."""
        return len(self.text.splitlines())

    def calls(self) -> Iterator[ast.Call]:
        """Yield every call in it."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))


def sources(*folders: str) -> tuple[Source, ...]:
    """Return the files of Python below these folders, sorted by path."""
    paths = (path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return tuple(_read(path) for path in sorted(paths) if _is_ours(path))


def texts(*endings: str) -> tuple[Path, ...]:
    """Return every file of ours with one of these endings, sorted."""
    paths = (path for path in ROOT.rglob("*") if path.name.endswith(endings))
    return tuple(sorted(path for path in paths if _is_ours(path) and path.is_file()))


def below_root(path: Path) -> str:
    """Return a path as the repository writes it."""
    return path.relative_to(ROOT).as_posix()


def called(call: ast.Call) -> str:
    """Return the last word of what is called."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


@cache
def _read(path: Path) -> Source:
    text = path.read_text("utf-8")
    return Source(path=below_root(path), text=text, tree=ast.parse(text))


def _is_ours(path: Path) -> bool:
    return NOT_OURS.isdisjoint(path.relative_to(ROOT).parts)
