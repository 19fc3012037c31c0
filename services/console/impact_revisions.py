"""The guidelines of another revision, or of a file, asked about the same cases."""

import hashlib
import io
import json
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from tempfile import TemporaryDirectory

from services.console import impact_told_by_tree
from services.console.impact import Told
from services.evaluator.core.guideline import GuidelineModule
from shared.events.case_received import CaseReceived

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("services", "shared")
MOST_REVISIONS = 500
"""How far back code is looked for; a revision takes a twentieth of a second."""


class RevisionError(Exception):
    """The revision cannot be read or cannot decide. Says what the command answered."""


def told_by(ref: str, cases: Sequence[CaseReceived]) -> tuple[Told, ...]:
    """Return what the tree of a git revision says of each item.

    A whole tree and not only its guidelines, because they rest on that revision's
    reading of records. Python looks for modules beside the script first, so it finds
    that revision's. Raises RevisionError.
    """
    with extracted(ref) as tree:
        return told_in(tree, cases, ref=ref)


@contextmanager
def extracted(ref: str) -> Iterator[Path]:
    """Give the tree of a revision in a folder of its own; raises RevisionError."""
    with TemporaryDirectory(prefix="imr-impact-") as folder:
        _extract(ref, Path(folder))
        yield Path(folder)


def told_in(tree: Path, cases: Sequence[CaseReceived], *, ref: str) -> tuple[Told, ...]:
    """Return what the tree in a folder says of each item; raises RevisionError."""
    script = shutil.copy(impact_told_by_tree.__file__, tree)
    lines = (case.model_dump_json() for case in cases)
    (tree / "cases.jsonl").write_text("\n".join(lines), encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, script, "cases.jsonl"],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    if answer.returncode:
        last = (answer.stderr.strip().splitlines() or ["it gave no reason"])[-1]
        raise RevisionError(f"The tree of {ref} does not decide: {last}")
    return tuple(Told(**json.loads(line)) for line in answer.stdout.splitlines())


def revisions_before(moment: datetime, *, most: int) -> tuple[str, ...]:
    """Return the revisions that could have decided then, newest first."""
    parts = [f"{part}/" for part in PARTS]
    answer = subprocess.run(
        [
            *("git", "-C", str(ROOT), "rev-list", f"--max-count={most}"),
            *(f"--before={moment.isoformat()}", "HEAD", "--", *parts),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if answer.returncode:
        raise RevisionError(answer.stderr.strip() or "There is no git history here.")
    return tuple(answer.stdout.split())


def trees_before(
    moment: datetime, *, most: int = MOST_REVISIONS
) -> Iterator[tuple[str, Path]]:
    """Yield the revisions that could have decided then, newest first, each extracted.

    A tree is there until the next is asked for. Raises RevisionError.
    """
    for revision in revisions_before(moment, most=most):
        with extracted(revision) as tree:
            yield revision, tree


def with_module(
    path: Path, *, modules: tuple[GuidelineModule, ...]
) -> tuple[GuidelineModule, ...]:
    """Return the modules with that of a file added, or in the place of its namesake.

    Raises ValueError or TypeError if the file holds no module.
    """
    spec = spec_from_file_location(f"imr_impact_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ValueError(f"{path} is no Python file.")
    loaded = module_from_spec(spec)
    spec.loader.exec_module(loaded)
    module = getattr(loaded, "MODULE", None)
    if not isinstance(module, GuidelineModule):
        raise TypeError(f"{path} holds no MODULE.")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    others = (other for other in modules if other.id != module.id)
    together = (*others, replace(module, content_hash=digest))
    return tuple(sorted(together, key=lambda one: one.id))


def _extract(ref: str, tree: Path) -> None:
    if ref.startswith("-"):
        raise RevisionError(f"{ref} is no revision.")
    archive = subprocess.run(
        ["git", "-C", str(ROOT), "archive", "--format=tar", ref, "--", *PARTS],
        capture_output=True,
        check=False,
    )
    if archive.returncode:
        raise RevisionError(archive.stderr.decode(errors="replace").strip())
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
        files.extractall(tree, filter="data")
