"""Make the peers ready that need something fetched: `make bench-setup`."""

from argparse import ArgumentParser
from pathlib import Path

from bench.peers.kafka_streams.peer import PEER as KAFKA_STREAMS
from bench.peers.quix.peer import PEER as QUIX
from stack.places import STACK

FETCHED = (KAFKA_STREAMS, QUIX)


def folder_of(*, name: str) -> Path:
    """Return where a peer keeps what it was made of."""
    return STACK / "bench" / name


def main(arguments: list[str] | None = None) -> int:
    """Prepare each; return the exit code."""
    ArgumentParser(prog="python -m bench.peers.ready", description=__doc__).parse_args(
        arguments
    )
    for peer in FETCHED:
        print(f"{peer.title}: getting ready in {folder_of(name=peer.name)}", flush=True)
        peer.prepare(folder_of(name=peer.name))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
