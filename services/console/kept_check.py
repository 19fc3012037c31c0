"""`imr rebuild --check`: what services keep, held against what Kafka says of it.

A running line is not disturbed, and never told wrong for being at work. First all is
compared at the state cursor as it was read. What differs is looked at again, cursor and
values in one step of Valkey, and the log is read on to that very cursor: only what
differs there is wrong.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from aiokafka import TopicPartition

from services.console.cluster import Cluster
from services.console.exits import Exit, Stop
from services.console.kept_findings import Checked, Finding, Plan, Wrong
from services.console.kept_lines import ALL_IMPLIED
from services.console.kept_logs import Log, ends_of, open_log, outs_of
from services.console.kept_truth import Truth, digest_of
from shared.events._base import CASE_NUMBER
from shared.messaging.line import Line
from shared.messaging.state import NOTHING_APPLIED, State, case_key

AT_ONCE = 500
NO_CASE = "(no case number)"
"""Shown for a key that names none: it might name a person."""

Advance = Callable[[int], None]


class Check:
    """The check of one service: planned first, so that its length is known."""

    def __init__(self, cluster: Cluster, line: Line[Any]) -> None:
        self._cluster = cluster
        self._line = line
        self._state = State(redis=cluster.redis, service=line.service)
        self._all_implied = line.service in ALL_IMPLIED

    async def plan(self) -> list[Plan]:
        """Return where each partition stands.

        The output cursor is read before the state cursor, which goes ahead of it: so a
        view that is behind is behind.
        """
        line = self._line
        outs = await outs_of(self._cluster, line)
        cursors = [await self._cursor(p) for p in range(self._cluster.partitions)]
        topics = [line.topic, *filter(None, [line.restores_from])]
        ends = await ends_of(self._cluster, topics)
        named = await self._named()
        return [
            Plan(
                partition=p,
                out=outs[p],
                cursor=cursors[p],
                end=ends[TopicPartition(line.topic, p)],
                published=ends.get(TopicPartition(line.restores_from or "", p), 0),
                named=frozenset(named.get(p, ())),
            )
            for p in range(self._cluster.partitions)
        ]

    def length(self, plans: Iterable[Plan]) -> int:
        """Return how many records will be read, about."""
        return sum(
            plan.published + max(plan.cursor + 1 - self._first(plan), 0)
            for plan in plans
            if plan.wrong is None
        )

    async def run(self, plans: Iterable[Plan], *, advance: Advance) -> Checked:
        """Compare; `advance` is told how many records were read."""
        compared = 0
        findings: list[Finding] = []
        for plan in plans:
            if plan.wrong is not None:
                findings.append(self._finding(plan, plan.wrong))
                continue
            cases, found = await self._compare(plan, advance)
            compared += cases
            findings += found
        return Checked(
            service=self._line.service, compared=compared, findings=tuple(findings)
        )

    async def _compare(self, plan: Plan, advance: Advance) -> tuple[int, list[Finding]]:
        topic, partition = self._line.topic, plan.partition
        first = self._first(plan)
        truth = Truth(self._line, out=plan.out)
        async with open_log(self._cluster, topic, partition, first=first) as taken:
            published_in = self._line.restores_from
            if published_in is None:
                return await self._look(plan, truth, taken, None, advance)
            async with open_log(self._cluster, published_in, partition) as published:
                return await self._look(plan, truth, taken, published, advance)

    async def _look(
        self,
        plan: Plan,
        truth: Truth,
        taken: Log,
        published: Log | None,
        advance: Advance,
    ) -> tuple[int, list[Finding]]:
        await _read_on(truth, taken, published, cursor=plan.cursor, advance=advance)
        cases = sorted(truth.cases() | plan.named)
        doubtful: list[str] = []
        for some in _chunks(cases):
            kept = await self._state.read(plan.partition, some)
            doubtful += (c for c, _ in _wrong(truth, kept, cursor=plan.cursor))
        findings: list[Finding] = []
        for some in _chunks(doubtful):
            cursor, kept = await self._state.look(plan.partition, some)
            if cursor < plan.cursor:
                raise _replaced(self._line.service)
            await _read_on(truth, taken, published, cursor=cursor, advance=advance)
            found = _wrong(truth, kept, cursor=cursor)
            findings += (self._finding(plan, wrong, case) for case, wrong in found)
        return len(cases), findings

    async def _cursor(self, partition: int) -> int:
        cursor = await self._state.cursor(partition)
        return NOTHING_APPLIED if cursor is None else cursor.state

    async def _named(self) -> dict[int, set[str]]:
        """Return the cases that keys name, by the partition in the key."""
        named: dict[int, set[str]] = defaultdict(set)
        for partition, case in await named_cases(self._cluster, self._line.service):
            named[partition].add(case)
        return named

    def _first(self, plan: Plan) -> int:
        return plan.out if self._all_implied else 0

    def _finding(self, plan: Plan, wrong: Wrong, case: str | None = None) -> Finding:
        if case is not None and not re.fullmatch(CASE_NUMBER, case):
            case = NO_CASE
        return Finding(
            service=self._line.service,
            partition=plan.partition,
            wrong=wrong,
            case_number=case,
        )


async def named_cases(cluster: Cluster, service: str) -> list[tuple[int, str]]:
    """Return partition and case number of each key of a service, in one walk."""
    pattern = case_key(service=service, partition=0, case_number="*")
    of_ours = re.compile(rf"{re.escape(service)}:{{([0-9]+)}}:case:(.*)", re.DOTALL)
    everywhere = pattern.replace("{0}", "{*}")
    keys = cluster.redis.scan_iter(match=everywhere, count=AT_ONCE * 2)
    return [
        (int(match[1]), match[2])
        async for key in keys
        if (match := of_ours.fullmatch(key.decode(errors="replace")))
    ]


async def _read_on(
    truth: Truth, taken: Log, published: Log | None, *, cursor: int, advance: Advance
) -> None:
    """Read what is published, then the input up to where the view reflects it."""
    if published is not None:
        async for records in published.all():
            for record in records:
                truth.publish(record)
            advance(len(records))
    async for records in taken.through(cursor):
        for record in records:
            truth.take(record)
        advance(len(records))


def _wrong(
    truth: Truth, kept: Mapping[str, bytes | None], *, cursor: int
) -> Iterator[tuple[str, Wrong]]:
    for case, value in kept.items():
        must_be = truth.digest(case, cursor=cursor)
        found = None if value is None else digest_of(value)
        if must_be == found:
            continue
        if found is None:
            yield case, Wrong.MISSING
        else:
            yield case, Wrong.EXTRA if must_be is None else Wrong.DIFFERENT


def _chunks(cases: Iterable[str]) -> Iterator[list[str]]:
    left = iter(cases)
    while some := list(islice(left, AT_ONCE)):
        yield some


def _replaced(service: str) -> Stop:
    return Stop(
        f"What {service} keeps was lost or is rebuilt while it was checked.",
        code=Exit.LATE,
        advice="Check again when the service is ready.",
    )
