"""Proves that nothing was lost and nothing doubled, from the topics alone.

Shares no code with the services: plain aiokafka reads (committed records only), JSON.
"""

import asyncio
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any, Self

from aiokafka import AIOKafkaConsumer, ConsumerRecord

from tests.e2e.history import History, Upstream

CASES = "imr.cases.v1"
DECISIONS = "imr.decisions.v1"
DETERMINATIONS = "imr.determinations.v1"
REJECTIONS = "imr.rejections.v1"
INTAKE_DLQ = "intake.accept-applications.dlq"
OTHER_DLQS = ("evaluator.decide-items.dlq", "letters.assemble.dlq")
INNER = (CASES, DECISIONS, DETERMINATIONS)
MEBIBYTE = 1_048_576


@dataclass(frozen=True, slots=True, kw_only=True)
class Topics:
    """Every committed record of every output topic, in the order of its partition."""

    by_topic: dict[str, list[ConsumerRecord[Any, Any]]]

    @classmethod
    async def read(cls, bootstrap_servers: str) -> Self:
        """Read all topics to their present ends."""
        consumer = AIOKafkaConsumer(
            *INNER,
            REJECTIONS,
            INTAKE_DLQ,
            *OTHER_DLQS,
            bootstrap_servers=bootstrap_servers,
            group_id=None,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            max_partition_fetch_bytes=9 * MEBIBYTE,
        )
        await consumer.start()
        found: dict[str, list[ConsumerRecord[Any, Any]]] = defaultdict(list)
        try:
            ends = await consumer.end_offsets(consumer.assignment())
            async with asyncio.timeout(60):
                while any([await consumer.position(p) < ends[p] for p in ends]):
                    batches = await consumer.getmany(timeout_ms=200)
                    for source, records in batches.items():
                        found[source.topic] += records
        finally:
            await consumer.stop()
        return cls(by_topic=found)

    def bodies(self, topic: str, cases: frozenset[str]) -> dict[str, list[bytes]]:
        """Return what a topic says of each of these cases, in order."""
        told: dict[str, list[bytes]] = defaultdict(list)
        for record in self.by_topic[topic]:
            case = (record.key or b"").decode(errors="replace")
            if case in cases:
                told[case].append(record.value)
        return told


@dataclass(slots=True, kw_only=True)
class Flaws:
    """What is wrong, counted; a run without a fault has none."""

    missing: int = 0
    doubled: int = 0
    different: int = 0
    unwanted: int = 0
    inner: Counter[str] = field(default_factory=Counter)
    repeated_ids: int = 0
    answers: Counter[int] = field(default_factory=Counter)
    dead_letters: Counter[str] = field(default_factory=Counter)


def find_flaws(
    topics: Topics,
    *,
    undisturbed: Topics,
    history: History,
    sent: dict[str, Upstream],
) -> Flaws:
    """Compare a disturbed run of a history with an undisturbed one.

    `sent` is which record of the history stands at which position of the topic.
    """
    flaws = Flaws()
    issued = topics.bodies(DETERMINATIONS, history.determined | history.undetermined)
    expected = undisturbed.bodies(DETERMINATIONS, history.determined)
    assert {c for c, b in expected.items() if len(b) == 1} == history.determined
    assert not undisturbed.bodies(DETERMINATIONS, history.undetermined)
    for case in history.determined:
        found = issued.get(case, [])
        flaws.missing += not found
        flaws.doubled += len(found) > 1
        flaws.different += any(body != expected[case][0] for body in found)
    flaws.unwanted = sum(case in issued for case in history.undetermined)
    _inner(topics, undisturbed, history, flaws)
    _answers(topics, sent, flaws)
    _dead_letters(topics, sent, flaws)
    return flaws


def _inner(topics: Topics, undisturbed: Topics, history: History, flaws: Flaws) -> None:
    every = history.determined | history.undetermined
    for topic in (CASES, DECISIONS):
        ours, theirs = topics.bodies(topic, every), undisturbed.bodies(topic, every)
        flaws.inner[topic] += sum(ours.get(c) != theirs.get(c) for c in every)
    for topic in (*INNER, REJECTIONS):
        ids = Counter(
            value
            for record in topics.by_topic[topic]
            for name, value in record.headers
            if name == "ce_id"
        )
        flaws.repeated_ids += sum(times - 1 for times in ids.values())


def _answers(topics: Topics, sent: dict[str, Upstream], flaws: Flaws) -> None:
    """Count the records by how many answers too many or too few they got."""
    answered = Counter(
        json.loads(r.value)["record"] for r in topics.by_topic[REJECTIONS]
    )
    for position, record in sent.items():
        if difference := answered[position] - record.rejected:
            flaws.answers[difference] += 1


def _dead_letters(topics: Topics, sent: dict[str, Upstream], flaws: Flaws) -> None:
    found: dict[str, list[Any]] = defaultdict(list)
    for record in topics.by_topic[INTAKE_DLQ]:
        headers = {
            name: bytes(value or b"").decode()
            for name, value in record.headers
            if name.startswith("x-original-")
        }
        parts = ("topic", "partition", "offset")
        found["/".join(headers[f"x-original-{p}"] for p in parts)].append(record)
    for position, record in sent.items():
        letters = found.get(position, [])
        flaws.dead_letters["missing"] += record.poison and not letters
        flaws.dead_letters["doubled"] += len(letters) > 1
        flaws.dead_letters["unwanted"] += bool(letters) and not record.poison
        flaws.dead_letters["changed"] += any(
            (dead.value or b"") != (record.value or b"") or dead.key != record.key
            for dead in letters
        )
    flaws.dead_letters["other"] = sum(len(topics.by_topic[t]) for t in OTHER_DLQS)
    flaws.dead_letters = +flaws.dead_letters
