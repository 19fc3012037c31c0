"""A library that fakes a process's wall clock: found, or compiled from its source.

`python -m chaos.faketime` gets it ready: its source comes pinned from a package and is
compiled below `.stack/`, so that it fits this machine. Without a compiler a run says
that clocks did not step. Only what tells the time of day is faked: no timer, no sleep,
no monotonic clock, and no time of a file.
"""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from stack.places import ROOT, STACK

LOCK = ROOT / "requirements-chaos.lock"
FOLDER = STACK / "faketime"
LIBRARY = "libfaketimeMT.so.1"
SOURCE = Path("package/libfaketime/vendor/libfaketime/src")
INSTALLED = ("usr/lib/*/faketime", "usr/lib/faketime")
ONLY_THE_CLOCK = " ".join(
    f"-UFAKE_{what}" for what in ("SLEEP", "TIMERS", "PTHREAD", "STAT", "UTIME")
)
TAIL = 2_000


class NotCompiled(Exception):  # noqa: N818 - says what happened
    """The library could not be fetched or compiled here."""


def find_faketime(*, folder: Path = FOLDER, root: Path = Path("/")) -> Path | None:
    """Return the library that was compiled, else one that is installed, if any."""
    if is_made(folder=folder):
        return folder / LIBRARY
    return next((p for f in INSTALLED for p in root.glob(f"{f}/{LIBRARY}")), None)


def faked(*, library: Path, clock: Path) -> Mapping[str, str]:
    """Return the environment of a process whose clock is what a file says: `+3h`."""
    return {
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


def make(*, folder: Path) -> None:
    """Fetch and compile; at once when it is there. May raise NotCompiled or OSError."""
    if is_made(folder=folder):
        return
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or shutil.which("make") is None:
        raise NotCompiled("there is no C compiler, or no make")
    shutil.rmtree(folder, ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install"]
    options = ("--quiet", "--require-hashes", "--no-deps", "--target")
    _run([*pip, *options, str(folder / "package"), "-r", str(LOCK)])
    source = folder / SOURCE
    own = (f"CC={compiler}", f"FAKETIME_COMPILE_CFLAGS={ONLY_THE_CLOCK}")
    _run(["env", *own, "make", "--silent", "-C", str(source), LIBRARY])
    (source / LIBRARY).rename(folder / LIBRARY)
    _stamp(folder).write_text(_key(), encoding="utf-8")


def is_made(*, folder: Path) -> bool:
    """Say whether the folder holds what the lock pins."""
    stamp = _stamp(folder)
    return stamp.exists() and stamp.read_text(encoding="utf-8") == _key()


def main() -> int:
    """Get the library ready; return 0 all the same where that cannot be done."""
    try:
        make(folder=FOLDER)
    except NotCompiled as absent:
        print(f"clocks will not step: {absent}", file=sys.stderr)
    return 0


def _run(command: list[str]) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise NotCompiled((done.stdout + done.stderr)[-TAIL:])


def _key() -> str:
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


def _stamp(folder: Path) -> Path:
    return folder / "made"


if __name__ == "__main__":
    sys.exit(main())
