"""Pin Kafka and all it needs: write `stack/kafka.lock.toml`."""

import tempfile
from pathlib import Path

from stack.jars import describe, write_lock
from stack.maven import Maven

GROUP, ARTIFACT = "org.apache.kafka", "kafka_2.13"

# Kafka speaks to a logging interface and brings nothing behind it. This is the
# smallest that writes to the console, in the version of that interface.
LOGGING = "org.slf4j:slf4j-simple:1.7.36"


def relock(*, path: Path, version: str = "", address: str = "") -> str:
    """Write the lock for a version of Kafka, by default the newest. Return which."""
    with tempfile.TemporaryDirectory() as folder:
        maven = Maven(folder=Path(folder), address=address)
        version = version or maven.newest(group=GROUP, artifact=ARTIFACT)
        roots = (f"{GROUP}:{ARTIFACT}:{version}", LOGGING)
        jars = [
            describe(coordinate=each, path=maven.fetch(coordinate=each))
            for each in maven.closure(roots=roots)
        ]
        write_lock(path=path, roots=roots, jars=jars)
    return version
