"""Make the Java peer: jars fetched by their hashes, sources compiled.

The packaged Java has no compiler, so a small one comes along as a jar. Done again only
when the lock, a source or the Java changes.
"""

import hashlib
import shutil
import subprocess
from pathlib import Path

from stack.jars import place, read_lock
from stack.java import Java, find_java
from stack.maven import Maven
from stack.settings import StackSettings

HERE = Path(__file__).resolve().parent
LOCK = HERE / "streams.lock.toml"
SOURCES = HERE / "java"
COMPILER = "ecj-"
# What the oldest Java that may run Kafka understands.
LANGUAGE = "-17"
WARNINGS = "-warn:allDeprecation,unused,raw,unchecked"
SECONDS = 120


class NotMade(Exception):  # noqa: N818 - says what happened
    """The peer could not be compiled."""


def make(workdir: Path) -> None:
    """Bring the folder up to date; at once when it is. May raise NotMade or OSError."""
    settings = StackSettings()
    java = find_java(wanted=settings.java)
    if is_made(workdir=workdir, java=java):
        return
    _stamp(workdir).unlink(missing_ok=True)
    incoming = workdir / "incoming"
    maven = Maven(folder=incoming, address=settings.maven_repository)
    place(
        jars=read_lock(path=LOCK),
        folder=_jars(workdir),
        fetch=lambda coordinate: maven.fetch(coordinate=coordinate),
    )
    shutil.rmtree(incoming, ignore_errors=True)
    _compile(workdir, java)
    _stamp(workdir).write_text(_key(java), encoding="utf-8")


def is_made(*, workdir: Path, java: Java) -> bool:
    """Say whether the folder holds what this lock and these sources make."""
    stamp = _stamp(workdir)
    return stamp.exists() and stamp.read_text(encoding="utf-8") == _key(java)


def class_path(*, workdir: Path) -> str:
    """Return what Java needs in order to find the peer and its libraries."""
    return ":".join(map(str, [_classes(workdir), *_libraries(workdir)]))


def _compile(workdir: Path, java: Java) -> None:
    shutil.rmtree(_classes(workdir), ignore_errors=True)
    compilers = sorted(_jars(workdir).glob(f"{COMPILER}*.jar"))
    libraries = ":".join(map(str, _libraries(workdir)))
    options = [LANGUAGE, WARNINGS, "-failOnWarning", "-cp", libraries]
    sources = map(str, sorted(SOURCES.glob("*.java")))
    done = subprocess.run(
        [
            *(str(java.path), "-jar", str(compilers[0])),
            *options,
            *("-d", str(_classes(workdir))),
            *sources,
        ],
        check=False,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    if done.returncode:
        raise NotMade(f"the Java peer does not compile:\n{done.stdout}{done.stderr}")


def _libraries(workdir: Path) -> list[Path]:
    jars = sorted(_jars(workdir).glob("*.jar"))
    return [jar for jar in jars if not jar.name.startswith(COMPILER)]


def _key(java: Java) -> str:
    made_of = hashlib.sha256(java.version.encode())
    for path in (LOCK, *sorted(SOURCES.glob("*.java"))):
        made_of.update(path.read_bytes())
    return made_of.hexdigest()


def _jars(workdir: Path) -> Path:
    return workdir / "jars"


def _classes(workdir: Path) -> Path:
    return workdir / "classes"


def _stamp(workdir: Path) -> Path:
    return workdir / "made"
