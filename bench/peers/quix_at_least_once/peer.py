"""Quix Streams, at least once: records go on at once, commits only move offsets.

So the interval costs no latency, and it may stay at the library's default.
"""

from bench.peers.contract import Peer
from bench.peers.quix.made import make
from bench.peers.quix.starting import starting

COMMIT_SECONDS = 5.0

PEER = Peer(
    name="quix_at_least_once",
    title="Quix Streams, at least once",
    exactly_once=False,
    prepare=make,
    processes=starting(guarantee="at-least-once", commit_seconds=COMMIT_SECONDS),
)
