"""Which code is at work: a short hash over a service's own files and the shared ones.

It says whether what failed before fails in the same code; a release that changes no
file of a service has the same one. Not here: the version of a release.
"""

import hashlib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIGITS = 12
LEFT_OUT = ("__pycache__", ".md")


@cache
def code_version(service: str, *, root: Path = ROOT) -> str:
    """Return the version of a service's code in a tree, the same on each machine."""
    found = hashlib.sha256()
    for folder in (root / "services" / service, root / "shared"):
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(root).as_posix()
            if not path.is_file() or any(part in name for part in LEFT_OUT):
                continue
            found.update(hashlib.sha256(name.encode()).digest())
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()[:DIGITS]
