"""Make `.venv` out of `requirements.lock`, with nothing but Python 3.11+.

Run by `make setup` with whatever Python the machine has, so only the standard library
is used here, and the first lines must parse on an old Python in order to say so.
Not here: Kafka's jars (`python -m stack fetch`, once the environment exists).
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
PINS_STAMP = VENV / "pins.sha256"
PROJECT_STAMP = VENV / "project.sha256"
TAIL = 25

CAN_MAKE_ENVIRONMENTS = (
    "import sys, venv, ensurepip; sys.exit(sys.version_info[:2] < (3, 11))"
)
NO_PYTHON = """\
Python 3.11 or newer with its venv module is needed, and was not found.
Looked at: {seen}.
Install one (Debian, Ubuntu: apt-get install python3 python3-venv; macOS:
brew install python), or say where it is: make setup PYTHON=/path/to/python3"""


def find_python(*, candidates: tuple[str, ...]) -> str | None:
    """Return the first Python that is new enough and can make environments."""
    for name in candidates:
        found = shutil.which(name)
        if found and _quiet([found, "-c", CAN_MAKE_ENVIRONMENTS]):
            return found
    return None


def steps_of(line: str) -> str | None:
    """Return what pip is about to fetch or install, if this line of its says so."""
    collecting = re.match(r"Collecting ([A-Za-z0-9._-]+)==(\S+)", line)
    if collecting:
        return f"{collecting[1]} {collecting[2].rstrip(';')}"
    return "installing …" if line.startswith("Installing collected") else None


def main() -> int:
    """Bring the environment up to date with the lock. Return the exit code."""
    wanted = _digest(LOCK)
    if not PYTHON.exists() or _read(PINS_STAMP) != wanted:
        python = find_python(candidates=_candidates())
        if python is None:
            print(NO_PYTHON.format(seen=", ".join(_candidates())), file=sys.stderr)
            return 1
        if not _install_pins(python):
            return 1
        PINS_STAMP.write_text(wanted)
    project = _digest(PROJECT) + wanted
    if _read(PROJECT_STAMP) != project:
        if not _install_project():
            return 1
        PROJECT_STAMP.write_text(project)
    PINS_STAMP.touch()
    PROJECT_STAMP.touch()
    return 0


def _candidates() -> tuple[str, ...]:
    newer = tuple(f"python3.{minor}" for minor in range(15, 10, -1))
    return (sys.executable, "python3", *newer)


def _install_pins(python: str) -> bool:
    if not PYTHON.exists():
        print(f"Making {VENV.name} with {python}", flush=True)
        shutil.rmtree(VENV, ignore_errors=True)
        if subprocess.run([python, "-m", "venv", str(VENV)], check=False).returncode:
            return False
    total = sum("==" in line for line in LOCK.read_text().splitlines())
    print(f"Installing {total} packages, each checked against its hash", flush=True)
    # The lock is whole. Left to resolve, an old pip asks for the newest release of a
    # package that another names with an extra, and then finds it without a pin.
    arguments = ["--require-hashes", "--no-deps", "-r", str(LOCK)]
    return _pip(arguments, total=total)


def _install_project() -> bool:
    # Without isolation nothing is fetched: the build backend is one of the pins.
    arguments = ["--no-build-isolation", "--no-deps", "--editable", str(ROOT)]
    return _pip(arguments, total=0)


def _pip(arguments: list[str], *, total: int) -> bool:
    command = [str(PYTHON), "-m", "pip", "install", "--progress-bar", "off"]
    environment = dict(os.environ, PIP_DISABLE_PIP_VERSION_CHECK="1")
    lines: list[str] = []
    done = 0
    with subprocess.Popen(
        command + arguments,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        universal_newlines=True,
    ) as pip:
        for line in pip.stdout or ():
            lines.append(line)
            step = steps_of(line)
            if step and total:
                done = min(done + 1, total)
                _show(f"[{done:3}/{total}] {step}")
    _show_end(total)
    if pip.returncode:
        print("".join(lines[-TAIL:]), file=sys.stderr)
        print("pip failed: its last lines are above", file=sys.stderr)
    return pip.returncode == 0


def _show(text: str) -> None:
    if sys.stdout.isatty():
        print(f"\r\033[K  {text}", end="", flush=True)
    else:
        print(f"  {text}", flush=True)


def _show_end(total: int) -> None:
    if total and sys.stdout.isatty():
        print("\r\033[K", end="", flush=True)


def _quiet(command: list[str]) -> bool:
    done = subprocess.run(
        command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return done.returncode == 0


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _read(path: Path) -> str:
    return path.read_text() if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
