"""Compares what letters keeps in Valkey with the determinations in the topic."""

import json
from collections.abc import Iterator

import redis

from chaos.proof.checker import Flaws
from chaos.proof.history import History
from chaos.proof.names import CASE_KEY, DETERMINATIONS
from chaos.proof.topics import Record, Topics

AT_ONCE = 500


def check_store(
    topics: Topics, *, redis_url: str, history: History, flaws: Flaws
) -> None:
    """Note each case whose kept determination is not the first one in the topic."""
    with redis.Redis.from_url(redis_url) as client:
        first: dict[str, Record] = {}
        for record in topics.by_topic[DETERMINATIONS]:
            first.setdefault(record.key.decode(), record)
        for case, wrong in _compared(client, list(first.values())):
            flaws.note("store_different", where=case, times=wrong)
        for case in sorted(history.undetermined):
            held = [client.get(_key(case, p)) for p in _partitions(topics)]
            issued = any(kept and b'"value"' in kept for kept in held)
            flaws.note("store_different", where=case, times=issued)


def _compared(
    client: "redis.Redis", records: list[Record]
) -> Iterator[tuple[str, bool]]:
    for some in _batches(records):
        keys = [_key(r.key.decode(), r.partition) for r in some]
        for record, kept in zip(some, client.mget(keys), strict=True):
            value = json.loads(kept or b"{}").get("value")
            case = record.key.decode()
            yield case, value is None or value.encode() != record.value


def _batches(records: list[Record]) -> Iterator[tuple[Record, ...]]:
    for at in range(0, len(records), AT_ONCE):
        yield tuple(records[at : at + AT_ONCE])


def _key(case: str, partition: int) -> str:
    return CASE_KEY.format(partition=partition, case=case)


def _partitions(topics: Topics) -> list[int]:
    return [p for topic, p in topics.ends if topic == DETERMINATIONS]
