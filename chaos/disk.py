"""The disk under Valkey is full: what it writes down is refused, then taken again.

A limit on the size of its files stands for the end of the disk: the write fails in the
middle of Valkey's log of writes, as it does where no room is left, and needs no right
to mount anything.
"""

from collections.abc import Sequence
from pathlib import Path

import psutil
import redis

from chaos.faults_around import STALLED_S, NotHere, NotStruck
from chaos.proof.history import Sent
from chaos.scene import Scene


def fill_disk(scene: Scene, records: Sequence[Sent]) -> None:
    """Let Valkey's files grow no further for a while, then give them room."""
    if not hasattr(psutil.Process, "rlimit"):
        raise NotHere("this system sets no limits for a process that runs")
    scene.flow(records, over_s=3.0)
    scene.fleet.for_seconds(scene.chance.uniform(0.3, 1.0))
    valkey = scene.fleet.child("valkey").running
    was = valkey.rlimit(psutil.RLIMIT_FSIZE)
    largest = _largest(scene.stack.folder / "valkey")
    valkey.rlimit(psutil.RLIMIT_FSIZE, (largest, was[1]))
    try:
        scene.fleet.for_seconds(STALLED_S)
    finally:
        valkey.rlimit(psutil.RLIMIT_FSIZE, was)
    with redis.Redis.from_url(scene.stack.redis_url) as client:
        if not client.info("errorstats").get("errorstat_MISCONF"):
            raise NotStruck("Valkey refused no write")


def _largest(folder: Path) -> int:
    return max(each.stat().st_size for each in folder.rglob("*") if each.is_file())
