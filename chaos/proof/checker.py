"""Compares a disturbed run of a history with an undisturbed one, from the topics alone.

What order may change, and is not compared: offsets and the ids computed from them
(`ce_id`, `ce_causationid`, `x-in`), times at which Kafka took a record, the position
that an answer names, and the order in which different cases stand in a partition.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from chaos.proof.history import History, Sent
from chaos.proof.names import (
    CASES,
    DECISIONS,
    DETERMINATIONS,
    EVALUATOR_DLQ,
    INNER,
    INTAKE_DLQ,
    LETTERS_DLQ,
    READS,
    REJECTIONS,
)
from chaos.proof.topics import Record, Topics

FROM_POSITIONS = {"ce_id", "ce_causationid", "x-in", "traceparent"}
LOOK_AT = 2


@dataclass(slots=True, kw_only=True)
class Flaws:
    """What is wrong, counted; a run without a flaw has none."""

    missing: int = 0
    doubled: int = 0
    different: int = 0
    unwanted: int = 0
    decisions_different: int = 0
    cases_different: int = 0
    repeated_ids: int = 0
    answers_missing: int = 0
    answers_doubled: int = 0
    dead_letters_missing: int = 0
    dead_letters_doubled: int = 0
    dead_letters_changed: int = 0
    dead_letters_unwanted: int = 0
    offsets_behind: int = 0
    store_different: int = 0
    chains_broken: int = 0
    stuck: int = 0
    """Good cases that did not pass when all was well again."""
    not_struck: int = 0
    """Disturbances that did not disturb: the run proves less than it says."""
    wrong_ends: int = 0
    """Processes that ended in a way that no restart mends, or without saying why."""
    look_at: list[str] = field(default_factory=list)
    """Cases and positions to begin with; never what a record says."""

    def counts(self) -> dict[str, int]:
        """Return what is not nought."""
        named = {f.name: getattr(self, f.name) for f in fields(self)}
        return {n: v for n, v in named.items() if n != "look_at" and v}

    def note(self, kind: str, *, where: str, times: int = 1) -> None:
        """Count a flaw, and remember the first places."""
        if times <= 0:
            return
        before = getattr(self, kind)
        setattr(self, kind, before + times)
        if before < LOOK_AT:
            self.look_at.append(f"{kind}: {where}")


def find_flaws(
    topics: Topics,
    *,
    undisturbed: Topics,
    history: History,
    sent: Mapping[str, Sent],
    flaws: Flaws | None = None,
) -> Flaws:
    """Return what is wrong, added to what is known to be.

    `sent` says which record stands where in the applications.
    """
    flaws = flaws or Flaws()
    _determinations(topics, undisturbed, history, flaws)
    _inner(topics, undisturbed, history, flaws)
    _ids(topics, flaws)
    _answers(topics, sent, flaws)
    _dead_letters(topics, sent, flaws)
    _offsets(topics, flaws)
    return flaws


def _determinations(
    topics: Topics, undisturbed: Topics, history: History, flaws: Flaws
) -> None:
    issued = topics.of_cases(DETERMINATIONS, history.cases)
    expected = undisturbed.of_cases(DETERMINATIONS, history.cases)
    if {c for c, found in expected.items() if len(found) == 1} != history.determined:
        raise NotAsExpected("the undisturbed run itself is not as the history says")
    for case in sorted(history.cases):
        found = issued.get(case, [])
        if case not in history.determined:
            flaws.note("unwanted", where=case, times=len(found))
            continue
        flaws.note("missing", where=case, times=not found)
        flaws.note("doubled", where=case, times=len(found) - 1)
        first = _content(expected[case][0])
        wrong = any(_content(one) != first for one in found)
        flaws.note("different", where=case, times=wrong)


class NotAsExpected(Exception):  # noqa: N818 - says what happened
    """What the proof rests on is not so: nothing is proved."""


def _content(record: Record) -> tuple[object, ...]:
    """Return a record without what order may change."""
    headers = [(n, v) for n, v in record.headers if n not in FROM_POSITIONS]
    return (record.key, record.value, headers)


def _inner(topics: Topics, undisturbed: Topics, history: History, flaws: Flaws) -> None:
    for topic, kind in ((CASES, "cases_different"), (DECISIONS, "decisions_different")):
        ours = topics.of_cases(topic, history.cases)
        theirs = undisturbed.of_cases(topic, history.cases)
        for case in sorted(history.cases):
            same = list(map(_content, ours.get(case, []))) == list(
                map(_content, theirs.get(case, []))
            )
            flaws.note(kind, where=case, times=not same)


def _ids(topics: Topics, flaws: Flaws) -> None:
    for topic in (*INNER, REJECTIONS):
        ids = Counter(
            bytes(value or b"").decode()
            for record in topics.by_topic[topic]
            for name, value in record.headers
            if name == "ce_id"
        )
        for identity, times in ids.items():
            where = f"{topic} {identity}"
            flaws.note("repeated_ids", where=where, times=times - 1)


def _answers(topics: Topics, sent: Mapping[str, Sent], flaws: Flaws) -> None:
    answered = Counter(
        json.loads(r.value)["record"] for r in topics.by_topic[REJECTIONS]
    )
    for position, record in sent.items():
        difference = answered[position] - record.rejected
        flaws.note("answers_missing", where=position, times=-difference)
        flaws.note("answers_doubled", where=position, times=difference)


def _dead_letters(topics: Topics, sent: Mapping[str, Sent], flaws: Flaws) -> None:
    found: dict[str, list[Record]] = defaultdict(list)
    for record in topics.by_topic[INTAKE_DLQ]:
        found[_origin(record)].append(record)
    for position, record in sent.items():
        letters = found.get(position, [])
        lost = record.poison and not letters
        flaws.note("dead_letters_missing", where=position, times=lost)
        flaws.note("dead_letters_doubled", where=position, times=len(letters) - 1)
        if not record.poison:
            flaws.note("dead_letters_unwanted", where=position, times=len(letters))
        changed = any(
            (dead.value or b"") != (record.value or b"") or dead.key != record.key
            for dead in letters
        )
        flaws.note("dead_letters_changed", where=position, times=changed)
    for topic in (EVALUATOR_DLQ, LETTERS_DLQ):
        times = len(topics.by_topic[topic])
        flaws.note("dead_letters_unwanted", where=topic, times=times)


def _origin(record: Record) -> str:
    headers: dict[str, Any] = {
        name: bytes(value or b"").decode()
        for name, value in record.headers
        if name.startswith("x-original-")
    }
    parts = ("topic", "partition", "offset")
    return "/".join(headers[f"x-original-{part}"] for part in parts)


def _offsets(topics: Topics, flaws: Flaws) -> None:
    """Each group has committed past the last record, and not past the end."""
    for group, topic in READS.items():
        last: dict[int, int] = {}
        for record in topics.by_topic[topic]:
            last[record.partition] = max(record.offset, last.get(record.partition, -1))
        for partition, offset in last.items():
            committed = topics.committed.get((group, topic, partition), 0)
            complete = offset < committed <= topics.ends[topic, partition]
            where = f"{group} {topic}/{partition}: {committed}, last record {offset}"
            flaws.note("offsets_behind", where=where, times=not complete)
