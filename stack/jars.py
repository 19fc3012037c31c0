"""Kafka's jars: the lock file, and a folder that holds exactly what it lists.

The lock names coordinates and hashes, never an address: where jars come from is not
what makes them right. Not here: the repository (`stack.maven`).
"""

import hashlib
import tomllib
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

Fetch = Callable[[str], Path]

AT_A_TIME = 6
TRIES = 3
REMARK = "Kafka and all it needs, for `make setup`. Written by `make lock-kafka`."


class WrongHash(Exception):  # noqa: N818 - says what happened
    """A fetched jar is not the one that the lock means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jar:
    """One jar of the lock."""

    coordinate: str
    sha256: str
    size: int

    @property
    def filename(self) -> str:
        """Return the name of its file."""
        _, artifact, version = self.coordinate.split(":")
        return f"{artifact}-{version}.jar"


def read_lock(*, path: Path) -> tuple[Jar, ...]:
    """Return the jars of a lock file."""
    lock = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(Jar(**entry) for entry in lock["jar"])


def write_lock(
    *, path: Path, roots: tuple[str, ...], jars: Iterable[Jar], remark: str = REMARK
) -> None:
    """Write a lock file."""
    lines = [
        f"# {remark}",
        "",
        "roots = [",
        *(f'    "{root}",' for root in roots),
        "]",
    ]
    for jar in jars:
        lines += [
            "",
            "[[jar]]",
            f'coordinate = "{jar.coordinate}"',
            f'sha256 = "{jar.sha256}"',
            f"size = {jar.size}",
        ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def describe(*, coordinate: str, path: Path) -> Jar:
    """Return the lock's entry for a file."""
    return Jar(
        coordinate=coordinate, sha256=digest(path=path), size=path.stat().st_size
    )


def place(*, jars: tuple[Jar, ...], folder: Path, fetch: Fetch) -> None:
    """Make the folder hold exactly these jars. May raise WrongHash or OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(max_workers=AT_A_TIME) as pool:
        for done in [pool.submit(_place_one, jar, folder, fetch) for jar in jars]:
            done.result()
    named = {jar.filename for jar in jars}
    for stranger in folder.iterdir():
        if stranger.name not in named:
            stranger.unlink()


def digest(*, path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _place_one(jar: Jar, folder: Path, fetch: Fetch) -> None:
    target = folder / jar.filename
    if target.exists() and digest(path=target) == jar.sha256:
        return
    found = ""
    for attempt in range(TRIES):
        try:
            fetched = fetch(jar.coordinate)
        except OSError:
            # The network's fault, most often a short one.
            if attempt == TRIES - 1:
                raise
            continue
        found = digest(path=fetched)
        if found == jar.sha256:
            fetched.replace(target)
            return
        # What an interrupted download left behind has a wrong hash as well.
        fetched.unlink()
    raise WrongHash(
        f"{jar.coordinate}: the fetched file has SHA-256 {found}, and the lock wants "
        f"{jar.sha256}. It was not kept. Either the repository or the lock is wrong."
    )
