"""What a turn left in its topic of determinations, counted against what was asked.

Reads with read_committed and shares no code with any peer.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import orjson
from aiokafka import AIOKafkaConsumer, TopicPartition

from bench.line.workload import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How many cases there were, and what is wrong with their determinations."""

    cases: int
    missing: int
    doubled: int
    wrong: int

    @property
    def clean(self) -> bool:
        """Say whether each case has exactly the one determination it should have."""
        return not (self.missing or self.doubled or self.wrong)


async def determinations(
    *, bootstrap: str, topic: str, partitions: int
) -> list[tuple[str, bytes]]:
    """Return the key and body of every determination that is committed."""
    consumer = AIOKafkaConsumer(
        bootstrap_servers=bootstrap,
        group_id=None,
        enable_auto_commit=False,
        isolation_level="read_committed",
        auto_offset_reset="earliest",
    )
    sources = [TopicPartition(topic, p) for p in range(partitions)]
    await consumer.start()
    try:
        consumer.assign(sources)
        ends = await consumer.end_offsets(sources)
        found: list[tuple[str, bytes]] = []
        for source, end in ends.items():
            while await consumer.position(source) < end:
                batch = await consumer.getmany(source, timeout_ms=200)
                found += (
                    ((record.key or b"").decode(), record.value)
                    for record in batch.get(source, ())
                )
        return found
    finally:
        await consumer.stop()


def check(works: Iterable[Work], found: Iterable[tuple[str, bytes]]) -> Checked:
    """Count what is missing, what came twice, and what says something else."""
    expected = {work.case_number: work for work in works}
    times: Counter[str] = Counter()
    wrong: set[str] = set()
    for key, body in found:
        times[key] += 1
        if key not in expected or not _is_right(body, expected[key]):
            wrong.add(key)
    return Checked(
        cases=len(expected),
        missing=sum(case not in times for case in expected),
        doubled=sum(count > 1 for count in times.values()),
        wrong=len(wrong),
    )


def _is_right(body: bytes, work: Work) -> bool:
    told: dict[str, Any] = orjson.loads(body)
    items = {
        str(item.get("item_id", item.get("number"))): item["outcome"]
        for item in told["items"]
    }
    wanted = {str(n): told for n, told in enumerate(work.outcomes, start=1)}
    return (
        told["case_number"] == work.case_number
        and told["outcome"] == work.outcome
        and items == wanted
        and len(told["items"]) == work.items
    )
