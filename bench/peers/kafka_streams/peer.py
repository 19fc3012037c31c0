"""Kafka Streams, exactly once: how it is started, and why so.

One process with all three stages, as its documentation has it: an application is one
topology, and a transaction of a thread covers every stage that the thread runs. Tried
as three processes as well: slower, and twice the memory.
"""

from pathlib import Path

from bench.peers.contract import WORDS, Peer, Places, Process
from bench.peers.kafka_streams.made import class_path, make
from stack.java import find_java
from stack.settings import StackSettings

# A thread for each core of the machine that the figures of the project come from.
THREADS = 2
# What the documentation advises against its slow defaults of 100 and 100: a shorter
# commit for latency. Draining takes no harm from it here.
COMMIT_MS = 20
LINGER_MS = 5
# The join waits for milliseconds and is restored from its own topic; kept in memory it
# was faster than in RocksDB.
STORE = "memory"
JAVA_OPTIONS = (
    "-Xms512m",
    "-Xmx512m",
    "-XX:+UseParallelGC",
    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
)


def _processes(places: Places) -> tuple[Process, ...]:
    java = find_java(wanted=StackSettings().java)
    path = class_path(workdir=places.workdir)
    return (
        Process(
            name="kafka-streams",
            argv=(str(java.path), *JAVA_OPTIONS, "-cp", path, "Main"),
            env={
                "PEER_BOOTSTRAP": places.bootstrap,
                "PEER_PREFIX": places.prefix,
                "PEER_STATE": str(_state(places)),
                "PEER_STAGE": "all",
                "PEER_STORE": STORE,
                "PEER_WORDS": "|".join(WORDS),
                "PEER_GUARANTEE": "exactly_once_v2",
                "PEER_THREADS": str(THREADS),
                "PEER_COMMIT_MS": str(COMMIT_MS),
                "PEER_LINGER_MS": str(LINGER_MS),
            },
            kind="all",
        ),
    )


def _state(places: Places) -> Path:
    return places.workdir.resolve() / "state" / places.prefix


PEER = Peer(
    name="kafka_streams",
    title="Kafka Streams, exactly once",
    exactly_once=True,
    prepare=make,
    processes=_processes,
)
