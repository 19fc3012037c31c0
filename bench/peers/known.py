"""The peers that the benchmark knows, and where each keeps what it was made of."""

from pathlib import Path

from bench.peers.aiokafka.peer import PEER as AIOKAFKA
from bench.peers.contract import Peer
from bench.peers.faststream.peer import PEER as FASTSTREAM
from bench.peers.kafka_streams.peer import PEER as KAFKA_STREAMS
from bench.peers.line.peer import PEER as LINE
from bench.peers.quix.peer import PEER as QUIX
from bench.peers.quix_at_least_once.peer import PEER as QUIX_AT_LEAST_ONCE
from bench.peers.ready import folder_of

PEERS = (LINE, AIOKAFKA, KAFKA_STREAMS, QUIX, QUIX_AT_LEAST_ONCE, FASTSTREAM)
SHARES = {QUIX_AT_LEAST_ONCE.name: QUIX.name}
"""A peer that is made of what another is made of."""


class NotReady(Exception):  # noqa: N818 - says what happened
    """A peer that was asked for is not known."""


def peers_named(names: str | None) -> tuple[Peer, ...]:
    """Return the peers of these names, all for None; raises NotReady."""
    known = {peer.name: peer for peer in PEERS}
    wanted = list(known) if names is None else names.split(",")
    if unknown := sorted(set(wanted) - set(known)):
        raise NotReady(f"not known: {', '.join(unknown)}; known: {', '.join(known)}")
    return tuple(known[name] for name in wanted)


def workdir_of(peer: Peer) -> Path:
    """Return the folder a peer was made ready in."""
    return folder_of(name=SHARES.get(peer.name, peer.name))
