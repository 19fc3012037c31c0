"""The proof finds each kind of flaw: what it calls clean could not be otherwise."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from aiokafka.structs import ConsumerRecord

from chaos.proof.checker import NotAsExpected, find_flaws
from chaos.proof.history import History, Sent
from chaos.proof.names import (
    APPLICATIONS,
    CASES,
    DECISIONS,
    DETERMINATIONS,
    INTAKE_DLQ,
    LETTERS_DLQ,
    READS,
    REJECTIONS,
)
from chaos.proof.topics import Topics

Change = Callable[[dict[str, list[Any]]], None]

POSITION = f"{APPLICATIONS}/0/1"
HISTORY = History(
    records=(), determined=frozenset({"a"}), undetermined=frozenset({"b"})
)
SENT = {
    f"{APPLICATIONS}/0/0": Sent(value=b"{}", key=b"a", headers=(), timestamp_ms=0),
    POSITION: Sent(
        value=b"x", key=b"k", headers=(), timestamp_ms=0, rejected=True, poison=True
    ),
}


def record(
    topic: str, key: str, value: bytes, *, identity: str = "1", at: int = 0
) -> Any:
    return ConsumerRecord(
        topic=topic,
        partition=0,
        offset=at,
        timestamp=0,
        timestamp_type=0,
        key=key.encode(),
        value=value,
        checksum=None,
        serialized_key_size=0,
        serialized_value_size=0,
        headers=(("ce_id", identity.encode()), ("ce_type", b"t")),
    )


def dead_letter(value: bytes = b"x") -> Any:
    parts = POSITION.split("/")
    names = ("topic", "partition", "offset")
    headers = tuple(
        (f"x-original-{n}", p.encode()) for n, p in zip(names, parts, strict=True)
    )
    return replace(record(INTAKE_DLQ, "k", value), headers=headers)


def good() -> dict[str, list[Any]]:
    answer = json.dumps({"record": POSITION}).encode()
    return {
        APPLICATIONS: [record(APPLICATIONS, "a", b"{}", at=1)],
        CASES: [record(CASES, "a", b"case", identity="2")],
        DECISIONS: [record(DECISIONS, "a", b"decided", identity="3")],
        DETERMINATIONS: [record(DETERMINATIONS, "a", b"issued", identity="4")],
        REJECTIONS: [record(REJECTIONS, "k", answer, identity="5")],
        INTAKE_DLQ: [dead_letter()],
    }


def topics(by_topic: dict[str, list[Any]], *, committed: int = 2) -> Topics:
    every = {name: by_topic.get(name, []) for name in (*by_topic, *READS.values())}
    for name in (LETTERS_DLQ, "evaluator.decide-items.dlq"):
        every.setdefault(name, [])
    return Topics(
        by_topic=every,
        committed={(g, t, 0): committed for g, t in READS.items()},
        ends=dict.fromkeys(((t, 0) for t in READS.values()), 2),
    )


def flaws_of(found: Topics) -> dict[str, int]:
    flaws = find_flaws(found, undisturbed=topics(good()), history=HISTORY, sent=SENT)
    return flaws.counts()


def add(topic: str, more: Any) -> Change:
    return lambda by_topic: by_topic.setdefault(topic, []).append(more)


def put(topic: str, *instead: Any) -> Change:
    return lambda by_topic: by_topic.update({topic: list(instead)})


class TestTheProof:
    def test_finds_nothing_in_what_is_good(self) -> None:
        assert flaws_of(topics(good())) == {}

    @pytest.mark.parametrize(
        ("change", "flaw"),
        [
            (put(DETERMINATIONS), "missing"),
            (
                add(DETERMINATIONS, record(DETERMINATIONS, "a", b"issued")),
                "doubled",
            ),
            (
                put(DETERMINATIONS, record(DETERMINATIONS, "a", b"other")),
                "different",
            ),
            (add(DETERMINATIONS, record(DETERMINATIONS, "b", b"issued")), "unwanted"),
            (put(CASES), "cases_different"),
            (put(DECISIONS, record(DECISIONS, "a", b"not")), "decisions_different"),
            (add(CASES, record(CASES, "z", b"case", identity="2")), "repeated_ids"),
            (put(REJECTIONS), "answers_missing"),
            (
                lambda by_topic: by_topic[REJECTIONS].append(by_topic[REJECTIONS][0]),
                "answers_doubled",
            ),
            (put(INTAKE_DLQ), "dead_letters_missing"),
            (add(INTAKE_DLQ, dead_letter()), "dead_letters_doubled"),
            (put(INTAKE_DLQ, dead_letter(b"y")), "dead_letters_changed"),
            (add(LETTERS_DLQ, record(LETTERS_DLQ, "a", b"")), "dead_letters_unwanted"),
        ],
    )
    def test_finds(self, change: Change, flaw: str) -> None:
        disturbed = good()

        change(disturbed)

        assert flaw in flaws_of(topics(disturbed))

    @pytest.mark.parametrize("committed", [0, 3])
    def test_finds_an_offset_that_is_behind_or_beyond(self, committed: int) -> None:
        found = flaws_of(topics(good(), committed=committed))

        assert found == {"offsets_behind": len(READS)}

    def test_proves_nothing_against_a_run_that_is_not_good_itself(self) -> None:
        bad = good() | {DETERMINATIONS: []}

        with pytest.raises(NotAsExpected):
            find_flaws(
                topics(good()), undisturbed=topics(bad), history=HISTORY, sent=SENT
            )
