"""Where generated files go, and what says that they are generated."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
SCHEMAS = ROOT / "shared" / "events" / "schemas"
COMMAND = "make docs"
NOTE = f"<!-- Generated from the code by `{COMMAND}`. Do not edit. -->"


def below_root(path: Path) -> str:
    """Return a path as the reader of the repository writes it."""
    return path.relative_to(ROOT).as_posix()
