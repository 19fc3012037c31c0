"""Pin the jars of the Java peer, in the version of Kafka that the stack runs."""

import tempfile
from pathlib import Path

from bench.peers.kafka_streams.made import LOCK
from stack.jars import describe, read_lock, write_lock
from stack.maven import Maven
from stack.places import LOCK as KAFKA_LOCK
from stack.relock import LOGGING
from stack.settings import StackSettings

CLIENTS = "org.apache.kafka:kafka-clients:"
STREAMS = "org.apache.kafka:kafka-streams"
COMPILER = ("org.eclipse.jdt", "ecj")
REMARK = (
    "Kafka Streams, a compiler, and all they need, for `make bench-setup`. "
    "Written by `make lock-peers`."
)


def relock(*, path: Path = LOCK, address: str = "") -> str:
    """Write the lock. Return the version of Kafka. May raise LookupError or OSError."""
    version = kafka_version()
    with tempfile.TemporaryDirectory() as folder:
        maven = Maven(folder=Path(folder), address=address)
        compiler = maven.newest(group=COMPILER[0], artifact=COMPILER[1])
        roots = (f"{STREAMS}:{version}", LOGGING, ":".join((*COMPILER, compiler)))
        jars = [
            describe(coordinate=each, path=maven.fetch(coordinate=each))
            for each in maven.closure(roots=roots)
        ]
        write_lock(path=path, roots=roots, jars=jars, remark=REMARK)
    return version


def kafka_version() -> str:
    """Return the version of Kafka that the stack's lock pins."""
    jars = read_lock(path=KAFKA_LOCK)
    return next(
        jar.coordinate.removeprefix(CLIENTS)
        for jar in jars
        if jar.coordinate.startswith(CLIENTS)
    )


if __name__ == "__main__":
    print(f"Kafka Streams {relock(address=StackSettings().maven_repository)} pinned")
