"""A cluster of three Valkey nodes without replicas, for a test."""

import contextlib
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from redis import Redis
from redis.exceptions import ConnectionError  # noqa: A004 - the client's own

from stack.ports import LOOPBACK, free_port
from stack.valkey import valkey_command

NODES = 3
SLOTS = 16_384
SECONDS = 20.0


@contextlib.contextmanager
def valkey_cluster(folder: Path) -> Iterator[str]:
    """Start the nodes, share out the slots, and give the address of one node."""
    ports: dict[str, int] = {}
    for name in range(2 * NODES):
        ports[str(name)] = free_port(not_=ports)
    chosen = list(ports.values())
    pairs = list(zip(chosen[:NODES], chosen[NODES:], strict=True))
    running = [_start(folder / str(port), port, bus) for port, bus in pairs]
    try:
        _join(pairs)
        yield f"redis://{LOOPBACK}:{chosen[0]}/0"
    finally:
        for process in running:
            process.kill()
            process.wait()


def _start(folder: Path, port: int, bus: int) -> subprocess.Popen[bytes]:
    options = ("--cluster-enabled", "yes", "--cluster-port", str(bus))
    command = [*valkey_command(folder=folder, port=port), *options]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)


def _join(pairs: list[tuple[int, int]]) -> None:
    nodes = [Redis(host=LOOPBACK, port=port) for port, _ in pairs]
    _until(lambda: all(_answers(node) for node in nodes))
    bounds = [SLOTS * n // NODES for n in range(NODES + 1)]
    for node, first, after in zip(nodes, bounds[:-1], bounds[1:], strict=True):
        _told(node, "ADDSLOTSRANGE", first, after - 1)
    for port, bus in pairs[1:]:
        _told(nodes[0], "MEET", LOOPBACK, port, bus)
    _until(lambda: all(_whole(node) for node in nodes))
    for node in nodes:
        node.close()


def _answers(node: Redis) -> bool:
    try:
        return bool(node.ping())
    except ConnectionError:
        return False


def _whole(node: Redis) -> bool:
    told = _told(node, "INFO")
    text = told.decode() if isinstance(told, bytes) else str(told)
    return "cluster_state:ok" in text or "'cluster_state': 'ok'" in text


def _told(node: Redis, *words: object) -> object:
    # The client's own commands for this do not say what they return.
    return node.execute_command("CLUSTER", *words)  # type: ignore[no-untyped-call]


def _until(check: Callable[[], bool]) -> None:
    deadline = time.monotonic() + SECONDS
    while not check():
        assert time.monotonic() < deadline, "the cluster did not form in time"
        time.sleep(0.02)
