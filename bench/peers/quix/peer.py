"""Quix Streams, exactly once.

A record is seen downstream once its transaction is committed, so the interval is a
latency; its documentation advises a short one and names no number.
"""

from bench.peers.contract import Peer
from bench.peers.quix.made import make
from bench.peers.quix.starting import starting

COMMIT_SECONDS = 0.1

PEER = Peer(
    name="quix",
    title="Quix Streams, exactly once",
    exactly_once=True,
    prepare=make,
    processes=starting(guarantee="exactly-once", commit_seconds=COMMIT_SECONDS),
)
