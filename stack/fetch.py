"""Get Kafka ready to start: jars fetched and checked, storage formatted, cache made.

Done once per lock and machine (`make setup`); afterwards a look at one small file.
"""

import fcntl
import hashlib
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console

from stack.children import start_child, wait_until_ready
from stack.guard import Guard
from stack.jars import place, read_lock
from stack.java import find_java
from stack.kafka import BLANK, JARS, KafkaHome, lay_storage, write_properties
from stack.maven import Maven
from stack.places import KAFKA, LOCK, STACK
from stack.ports import free_port
from stack.probes import kafka_answers
from stack.progress import Downloads
from stack.settings import StackSettings

READY = STACK / "ready"
CLUSTER = "aW1yLWxvY2FsLXN0YWNrIQ"
SECONDS = 60.0


class NotFetched(Exception):  # noqa: N818 - says what happened
    """Kafka is not there yet, or is not the one that the lock means."""


def prepared_kafka(*, settings: StackSettings) -> KafkaHome:
    """Return what a node is started from. May raise NotFetched or NoJava."""
    if not READY.exists() or READY.read_text(encoding="utf-8") != _key():
        raise NotFetched("Kafka is not fetched yet: run `make setup`")
    return KafkaHome(folder=KAFKA, java=find_java(wanted=settings.java))


def fetch_kafka(*, settings: StackSettings, console: Console) -> None:
    """Bring Kafka's folder up to date with the lock; at once when it is already.

    May raise WrongHash, NoJava, OSError or NotReady.
    """
    home = KafkaHome(folder=KAFKA, java=find_java(wanted=settings.java))
    with _one_at_a_time():
        if not READY.exists() or READY.read_text(encoding="utf-8") != _key():
            READY.unlink(missing_ok=True)
            _fetch_jars(settings, console)
            _format(home)
        if home.java.has_cache and not home.cache.exists():
            _make_cache(home, console)
        READY.write_text(_key(), encoding="utf-8")


def _key() -> str:
    # The folder is part of it, because the cache holds where the jars are.
    return f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()} {KAFKA}"


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    KAFKA.mkdir(parents=True, exist_ok=True)
    with (KAFKA / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _fetch_jars(settings: StackSettings, console: Console) -> None:
    jars = read_lock(path=LOCK)
    total = sum(jar.size for jar in jars)
    incoming = KAFKA / "incoming"
    with Downloads(title="Kafka", total=total, console=console) as downloads:
        maven = Maven(
            folder=incoming,
            address=settings.maven_repository,
            progress=downloads.one,
        )
        place(
            jars=jars,
            folder=KAFKA / JARS,
            fetch=lambda coordinate: maven.fetch(coordinate=coordinate),
        )
    shutil.rmtree(incoming, ignore_errors=True)
    for cache in KAFKA.glob("*.aot"):
        cache.unlink()


def _format(home: KafkaHome) -> None:
    work = KAFKA / "format"
    shutil.rmtree(work, ignore_errors=True)
    properties = write_properties(folder=work, port=1, controller=2)
    tool = home.command(main="kafka.tools.StorageTool")
    options = ["format", "--cluster-id", CLUSTER, "--config", str(properties)]
    done = subprocess.run(
        [*tool, *options], check=False, capture_output=True, text=True, timeout=SECONDS
    )
    if done.returncode:
        raise NotFetched(f"Kafka's storage could not be formatted:\n{done.stderr}")
    shutil.rmtree(KAFKA / BLANK, ignore_errors=True)
    (work / "log").rename(KAFKA / BLANK)
    shutil.rmtree(work)


def _make_cache(home: KafkaHome, console: Console) -> None:
    """Let a node run once and write down what it loaded, linked and found hot."""
    console.print(
        "  Kafka: a first start, so that later ones are quick", highlight=False
    )
    work = KAFKA / "first"
    shutil.rmtree(work, ignore_errors=True)
    lay_storage(home=home, folder=work)
    port = free_port()
    properties = write_properties(folder=work, port=port, controller=free_port())
    unfinished = home.cache.with_suffix(".unfinished")
    options = f"-XX:AOTCacheOutput={unfinished}"
    mark = uuid.uuid4().hex
    guard = Guard(mark=mark)
    child = start_child(
        name="kafka",
        command=home.node_command(properties=properties, options=options),
        mark=mark,
        log=work / "kafka.log",
        port=port,
        answers=kafka_answers,
    )
    try:
        wait_until_ready(children=[child], seconds=SECONDS)
        child.stop(patience=SECONDS)
    finally:
        child.kill()
        guard.release()
    if unfinished.exists():
        unfinished.rename(home.cache)
    shutil.rmtree(work, ignore_errors=True)
