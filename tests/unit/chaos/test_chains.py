"""The proof's own reading of a chain agrees with the line's, and misses nothing."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from aiokafka.structs import ConsumerRecord

from chaos.proof.chains import check_chains
from chaos.proof.checker import Flaws
from chaos.proof.names import CASES, DECISIONS, DETERMINATIONS
from chaos.proof.topics import Topics
from shared.chain import digest_of, links
from shared.messaging.broker import to_record

CASE = "CM16-0000001"
Change = Callable[[dict[str, list[Any]]], None]


def record(topic: str, kind: str, body: dict[str, Any], *, at: int) -> Any:
    headers = (
        ("ce_id", f"{topic} {at}".encode()),
        ("ce_type", f"imr.{kind}.v1".encode()),
        ("ce_time", b"2016-10-01T12:00:00.000Z"),
        ("x-in", str(at).encode()),
    )
    return ConsumerRecord(
        topic=topic,
        partition=0,
        offset=at,
        timestamp=0,
        timestamp_type=0,
        key=CASE.encode(),
        value=json.dumps(body).encode(),
        checksum=None,
        serialized_key_size=0,
        serialized_value_size=0,
        headers=headers,
    )


def good() -> dict[str, list[Any]]:
    received = record(CASES, "case-received", {"summary": "s"}, at=3)
    anchor = digest_of(to_record(received)).hex()
    decisions = [
        record(DECISIONS, "evaluation-started", {"received": anchor}, at=0),
        record(DECISIONS, "item-decided", {"item": "1"}, at=2),
        record(DECISIONS, "item-decided", {"item": "2"}, at=4),
        record(DECISIONS, "review-declined", {"item": "2"}, at=6),
    ]
    digests = [digest_of(to_record(told)) for told in decisions[:3]]
    chain = {"end": links(CASE, digests)[-1].hex(), "records": 3}
    issued = record(DETERMINATIONS, "determination-issued", {"chain": chain}, at=4)
    return {CASES: [received], DECISIONS: decisions, DETERMINATIONS: [issued]}


def flaws_of(by_topic: dict[str, list[Any]]) -> dict[str, int]:
    flaws = Flaws()
    check_chains(Topics(by_topic=by_topic, committed={}, ends={}), flaws=flaws)
    return flaws.counts()


def changed(topic: str, at: int, **more: Any) -> Change:
    def change(by_topic: dict[str, list[Any]]) -> None:
        by_topic[topic][at] = replace(by_topic[topic][at], **more)

    return change


def swap(by_topic: dict[str, list[Any]]) -> None:
    told = by_topic[DECISIONS]
    told[1], told[2] = replace(told[2], offset=2), replace(told[1], offset=4)


def repeat(by_topic: dict[str, list[Any]]) -> None:
    told = by_topic[DECISIONS]
    told.insert(2, replace(told[1], offset=3))


class TestTheChain:
    def test_is_the_same_by_both_codes(self) -> None:
        assert flaws_of(good()) == {}

    def test_does_not_change_with_what_is_told_again(self) -> None:
        told = good()

        repeat(told)

        assert flaws_of(told) == {}

    @pytest.mark.parametrize(
        "change",
        [
            changed(DECISIONS, 1, value=b'{"item": "3"}'),
            changed(DECISIONS, 2, headers=(("ce_type", b"imr.item-decided.v1"),)),
            changed(DETERMINATIONS, 0, value=b"{}"),
            changed(CASES, 0, value=b'{"summary": "t"}'),
            lambda by_topic: by_topic[DECISIONS].pop(1),
            lambda by_topic: by_topic.update({CASES: []}),
            swap,
        ],
    )
    def test_is_broken_by(self, change: Change) -> None:
        told = good()

        change(told)

        assert flaws_of(told) == {"chains_broken": 1}
