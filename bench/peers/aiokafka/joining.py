"""Joins decisions in Redis: one hash a case, two pipelines a batch.

What completed is left for an hour, so that a repeat finds the case whole again.
"""

from typing import Any

import orjson

from bench.peers.review import determine

KEEP_SECONDS = 3_600


class Joining:
    """Collects the decisions of cases until each is whole."""

    def __init__(self, *, redis: Any, prefix: str) -> None:  # noqa: ANN401 - redis has no types for pipelines
        self._redis = redis
        self._prefix = prefix

    async def take(self, pairs: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        """Keep a batch of decisions; return the determinations of whole cases."""
        cases: dict[bytes, dict[str, bytes]] = {}
        expected: dict[bytes, int] = {}
        for key, value in pairs:
            told = orjson.loads(value)
            cases.setdefault(key, {})[told["item_id"]] = value
            expected[key] = told["items"]
        async with self._redis.pipeline(transaction=False) as pipe:
            for key, decisions in cases.items():
                pipe.hset(self._name(key), mapping=decisions)
                pipe.hlen(self._name(key))
            answers = await pipe.execute()
        counts = dict(zip(cases, answers[1::2], strict=True))
        whole = [key for key in cases if counts[key] >= expected[key]]
        async with self._redis.pipeline(transaction=False) as pipe:
            for key in whole:
                pipe.hgetall(self._name(key))
                pipe.expire(self._name(key), KEEP_SECONDS)
            answers = await pipe.execute()
        found = zip(whole, answers[::2], strict=True)
        return [(key, determine(_by_item(kept))) for key, kept in found]

    def _name(self, key: bytes) -> str:
        return f"{self._prefix}:{key.decode()}"


def _by_item(kept: dict[bytes, bytes]) -> dict[str, bytes]:
    return {item.decode(): value for item, value in kept.items()}
