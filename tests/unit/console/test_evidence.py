"""An exported case is verified byte by byte, and made again from its records."""

import random
from collections.abc import Callable
from dataclasses import replace

import orjson
import pytest

from services.console.checks import Check, Verdict, verified
from services.console.export_form import Export
from services.console.exporting import make_export
from services.console.impact_revisions import RevisionError
from services.console.remade import Remade
from services.console.replay import recorded_in, replay
from services.console.sealed import sealed
from services.console.verify_file import records_in, verify_file
from services.console.verifying import checks_of
from services.evaluator.guidelines import load_modules
from shared.messaging.records import Record
from shared.messaging.topics import APPLICATIONS, CASES, DECISIONS, DETERMINATIONS
from tests.support.builders import application
from tests.unit.console.lines import make_line, put

FLIPS = 400
Change = Callable[[Record], Record]


@pytest.fixture(scope="module")
def case() -> tuple[str, tuple[Record, ...]]:
    body = application()
    line = make_line()
    put(line, body)
    records = tuple(r for records in line.topics.values() for r in records)
    return body["case_number"], records


@pytest.fixture(scope="module")
def exported(case: tuple[str, tuple[Record, ...]]) -> bytes:
    return make_export(*case).to_bytes()


def nobody_knows(*_: object, **__: object) -> tuple[str, Remade]:
    raise RevisionError("There is no git history here.")


def looks(number: str, records: tuple[Record, ...]) -> dict[str, Check]:
    checks = checks_of(number, records, modules=load_modules(), ask_then=nobody_knows)
    return {check.name: check for check in checks}


def altered(
    records: tuple[Record, ...], topic: str, change: Change, *, kind: str = ""
) -> tuple[Record, ...]:
    """Return the records with the first of a topic (and type) changed."""
    at = next(
        i
        for i, r in enumerate(records)
        if r.topic == topic and kind in (r.header("ce_type") or "")
    )
    return (*records[:at], change(records[at]), *records[at + 1 :])


def with_field(name: str, value: object) -> Change:
    def change(record: Record) -> Record:
        body = orjson.loads(record.value or b"")
        return replace(record, value=orjson.dumps(body | {name: value}))

    return change


class TestExport:
    def test_is_verified(self, exported: bytes) -> None:
        export, checks = verify_file(exported)

        assert export is not None
        assert verified(checks)
        assert looks(export.case_number, records_in(export)).keys() >= {
            "application",
            "received",
            "decision of item 1",
            "chain",
            "letter_sha256",
            "letter",
        }

    def test_gives_its_records_back(
        self, case: tuple[str, tuple[Record, ...]], exported: bytes
    ) -> None:
        export = Export.model_validate_json(exported)

        assert set(records_in(export)) == set(case[1])

    def test_names_any_byte_that_was_flipped(self, exported: bytes) -> None:
        places = range(len(exported))
        chosen = random.Random(5).sample(places, FLIPS)  # noqa: S311 - no secret

        for at in chosen:
            bit = 1 << at % 8
            flipped = exported[:at] + bytes([exported[at] ^ bit]) + exported[at + 1 :]
            _, checks = verify_file(flipped)
            broken = [c for c in checks if c.verdict is Verdict.BROKEN]
            assert broken, at
            assert all(check.where for check in broken), at

    def test_names_the_record_and_the_field(self, exported: bytes) -> None:
        export = Export.model_validate_json(exported)
        number = next(
            n for n, r in enumerate(export.records, 1) if r.topic == DETERMINATIONS
        )
        changed = exported.replace(
            b"not medically necessary", b"now medically necessary"
        )

        _, checks = verify_file(changed)

        where = [c.where for c in checks if c.verdict is Verdict.BROKEN]
        place = f"record {number} ({export.records[number - 1].position})"
        assert f"{place}, field value" in where


class TestRecords:
    def test_hold_together(self, case: tuple[str, tuple[Record, ...]]) -> None:
        found = looks(*case)

        assert {c.verdict for c in found.values()} == {Verdict.HOLDS}

    @pytest.mark.parametrize(
        ("topic", "kind", "change", "named"),
        [
            (APPLICATIONS, "", with_field("summary", "Another."), "application"),
            (CASES, "", with_field("summary", "Another."), "received"),
            (DECISIONS, "item-decided", with_field("rationale", "So."), "chain"),
            (
                DECISIONS,
                "item-decided",
                with_field("rationale", "So."),
                "decision of item 1",
            ),
            (DECISIONS, "started", with_field("summary", "Another."), "letter"),
            (DETERMINATIONS, "", with_field("letter", "Forged."), "letter_sha256"),
            (DETERMINATIONS, "", with_field("outcome", "overturned"), "letter"),
        ],
    )
    def test_that_were_changed_are_named(
        self,
        case: tuple[str, tuple[Record, ...]],
        topic: str,
        kind: str,
        change: Change,
        named: str,
    ) -> None:
        number, records = case

        found = looks(number, altered(records, topic, change, kind=kind))

        assert found[named].verdict is Verdict.BROKEN

    def test_of_a_lost_decision_break_the_chain(
        self, case: tuple[str, tuple[Record, ...]]
    ) -> None:
        number, records = case
        last = max((r for r in records if r.topic == DECISIONS), key=lambda r: r.offset)

        found = looks(number, tuple(r for r in records if r is not last))

        assert found["chain"].verdict is Verdict.BROKEN

    def test_doubled_are_seen(self, case: tuple[str, tuple[Record, ...]]) -> None:
        number, records = case
        issued = next(r for r in records if r.topic == DETERMINATIONS)
        again = replace(issued, offset=issued.offset + 1)

        found = looks(number, (*records, again))

        assert found["determination"].verdict is Verdict.BROKEN

    def test_decided_by_other_code_are_left_unsaid(
        self, case: tuple[str, tuple[Record, ...]]
    ) -> None:
        number, records = case
        change = with_field("code", "of another day")

        found = looks(number, altered(records, DECISIONS, change, kind="item-decided"))

        assert found["decision of item 1"].verdict is Verdict.UNSAID
        assert found["chain"].verdict is Verdict.BROKEN
        assert not verified(found.values())

    def test_told_again_change_nothing(
        self, case: tuple[str, tuple[Record, ...]]
    ) -> None:
        number, records = case
        first = next(r for r in records if r.topic == DECISIONS)

        found = looks(number, (*records, replace(first, offset=first.offset + 9)))

        assert found["chain"].verdict is Verdict.HOLDS


class TestReplay:
    def test_shows_what_differs(self, case: tuple[str, tuple[Record, ...]]) -> None:
        number, records = case
        recorded = recorded_in(sealed(number, records))
        now = {
            told.item: (replace(told, outcome="overturned"), words + " And more.")
            for told, words in recorded
        }

        items = tuple(replay(recorded, then=[t for t, _ in recorded], now=now))

        assert items
        assert all(item.reproduced for item in items)
        assert not any(item.comes_out_alike for item in items)
        assert all("+ And more." in item.rationale for item in items)
