"""What a peer is to the harness: how it is made ready, and the processes it runs as."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where a peer finds what it works on, and may keep what it needs."""

    bootstrap: str
    redis_url: str
    prefix: str
    partitions: int
    workdir: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """A process of a peer: started by the harness, stopped by SIGTERM."""

    name: str
    argv: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=dict)
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """Something that does the line's work: the line itself, or another.

    `topics` are those it needs beside the four that all have; one that is slow is given
    no more than `most_cases` to drain, and no more than `most_rate` cases a second.
    """

    name: str
    title: str
    exactly_once: bool
    prepare: Callable[[Path], None]
    processes: Callable[[Places], tuple[Process, ...]]
    topics: tuple[str, ...] = ()
    most_cases: int | None = None
    most_rate: float | None = None


WORDS = ("radiculopathy", "weakness", "myelopathy", "instability", "fracture")
"""The trivial decision: an item is overturned where the narrative has one of them."""
