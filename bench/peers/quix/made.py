"""Make the environment of the Quix peer: the pins of its own lock, nothing of ours.

Its Kafka client is a native one, and its packages are no business of the line.
"""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from stack.places import ROOT

LOCK = ROOT / "requirements-bench.lock"
TAIL = 2_000


class NotMade(Exception):  # noqa: N818 - says what happened
    """The environment could not be installed."""


def make(workdir: Path) -> None:
    """Bring the folder up to date; at once when it is. May raise NotMade or OSError."""
    if is_made(workdir=workdir):
        return
    _stamp(workdir).unlink(missing_ok=True)
    shutil.rmtree(_environment(workdir), ignore_errors=True)
    _run([sys.executable, "-m", "venv", str(_environment(workdir))])
    # The lock is whole, so nothing is resolved.
    pip = [str(python_of(workdir=workdir)), "-m", "pip", "--disable-pip-version-check"]
    _run([*pip, "install", "--quiet", "--require-hashes", "--no-deps", "-r", str(LOCK)])
    _stamp(workdir).write_text(_key(), encoding="utf-8")


def is_made(*, workdir: Path) -> bool:
    """Say whether the folder holds what the lock pins."""
    stamp = _stamp(workdir)
    return stamp.exists() and stamp.read_text(encoding="utf-8") == _key()


def python_of(*, workdir: Path) -> Path:
    """Return the interpreter of the environment."""
    return _environment(workdir) / "bin" / "python"


def _run(command: list[str]) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise NotMade(
            f"the environment of the Quix peer could not be installed:\n"
            f"{(done.stdout + done.stderr)[-TAIL:]}"
        )


def _key() -> str:
    return f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()} {sys.version}"


def _environment(workdir: Path) -> Path:
    return workdir.resolve() / "environment"


def _stamp(workdir: Path) -> Path:
    return workdir / "made"
