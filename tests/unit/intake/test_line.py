"""Intake's line: cases, rejections, repeats and what is passed on."""

from typing import Any

import orjson
import pytest

from services.intake.line import REROUTED, IntakeLine
from shared.events.application_submitted import ApplicationSubmitted
from shared.messaging.partitions import partition_of
from shared.messaging.records import Record, Step
from shared.messaging.topics import APPLICATIONS
from tests.support.records import as_record, drive, kinds, record

CASE = "CM16-0000001"


@pytest.fixture
def line() -> IntakeLine:
    return IntakeLine(partitions=1)


def application(**more: Any) -> bytes:
    return orjson.dumps({**ApplicationSubmitted.examples[0], **more})


def at(offset: int, value: bytes | None, kind: str | None = None) -> Record:
    headers = (("ce_type", f"imr.{kind}.v1".encode()),) if kind else ()
    return record(
        value, topic=APPLICATIONS, offset=offset, key=CASE.encode(), headers=headers
    )


def codes(step: Step) -> set[str]:
    body = orjson.loads(step.outputs[0].value or b"")
    return {reason["code"] for reason in body["reasons"]}


class TestStep:
    def test_an_application_becomes_a_case(self, line: IntakeLine) -> None:
        (step,), kept = drive(line, [at(0, application())])

        assert kinds(step) == ["case-received"]
        assert kept is not None

    def test_the_same_again_makes_no_second_case(self, line: IntakeLine) -> None:
        steps, _ = drive(line, [at(0, application()), at(1, application())])

        assert kinds(steps[1]) == []

    def test_other_content_is_a_conflict(self, line: IntakeLine) -> None:
        other = application(summary="Another record.")
        steps, _ = drive(line, [at(0, application()), at(1, other)])

        assert codes(steps[1]) == {"case-number-conflict"}

    def test_gives_the_same_again_with_later_knowledge(self, line: IntakeLine) -> None:
        records = [
            at(0, application(signed=False)),
            at(1, application()),
            at(2, application()),
            at(3, application(summary="Another record.")),
        ]
        steps, kept = drive(line, records)

        for one, step in zip(records, steps, strict=True):
            assert line.step(line.read(one), kept).outputs == step.outputs

    def test_tells_every_reason_at_once(self, line: IntakeLine) -> None:
        bad = application(signed=False, ur_decision_attached=False)
        (step,), _ = drive(line, [at(0, bad)])

        assert len(codes(step)) == 2

    def test_poison_is_answered_and_kept_in_bytes(self, line: IntakeLine) -> None:
        (step,), _ = drive(line, [at(0, b"{broken")])

        assert kinds(step) == ["application-rejected", "not-json"]
        assert step.outputs[1].value == b"{broken"
        assert orjson.loads(step.outputs[0].value or b"")["case_number"] == CASE

    def test_answers_what_is_about_an_unknown_case(self, line: IntakeLine) -> None:
        body = orjson.dumps({"case_number": CASE})
        (step,), _ = drive(line, [at(0, body, "application-withdrawn")])

        assert codes(step) == {"unknown-case"}

    def test_passes_on_what_is_about_a_known_case(self, line: IntakeLine) -> None:
        body = orjson.dumps({"case_number": CASE})
        records = [at(0, application()), at(1, body, "application-withdrawn")]
        steps, _ = drive(line, records)

        assert kinds(steps[1]) == ["case-withdrawn"]

    def test_a_case_keeps_its_id_wherever_it_stands(self, line: IntakeLine) -> None:
        (one,), _ = drive(line, [at(0, application())])
        (other,), _ = drive(line, [at(7, application())])

        assert (
            dict(one.outputs[0].headers)["ce_id"]
            == (dict(other.outputs[0].headers)["ce_id"])
        )


class TestMisrouted:
    def test_is_moved_to_its_partition_once(self) -> None:
        line = IntakeLine(partitions=4)
        home = partition_of(CASE, partitions=4)
        away = record(
            application(), topic=APPLICATIONS, partition=(home + 1) % 4, key=None
        )

        step = line.step(line.read(away), None)

        (moved,) = step.outputs
        assert (moved.topic, moved.partition, moved.key) == (
            APPLICATIONS,
            home,
            CASE.encode(),
        )
        assert moved.value == away.value
        assert moved.topic in line.writes
        assert step.kept is None

    def test_is_moved_although_it_says_that_it_was(self) -> None:
        line = IntakeLine(partitions=4)
        home = partition_of(CASE, partitions=4)
        away = record(
            application(),
            topic=APPLICATIONS,
            partition=(home + 1) % 4,
            headers=((REROUTED, b"x"),),
        )

        assert kinds(line.step(line.read(away), None)) == ["rerouted"]

    def test_is_answered_where_its_sender_wrote_it(self, line: IntakeLine) -> None:
        moved = record(
            application(signed=False),
            topic=APPLICATIONS,
            headers=((REROUTED, b"imr.applications.v1/3/17"),),
        )

        step = line.step(line.read(moved), None)

        body = orjson.loads(step.outputs[0].value or b"")
        assert body["record"] == "imr.applications.v1/3/17"

    def test_a_header_that_is_no_position_is_not_repeated(
        self, line: IntakeLine
    ) -> None:
        moved = record(
            application(signed=False),
            topic=APPLICATIONS,
            headers=((REROUTED, b"words of a stranger"),),
        )

        step = line.step(line.read(moved), None)

        assert b"stranger" not in (step.outputs[0].value or b"")


class TestFailure:
    def test_of_our_own_code_is_answered_and_kept(
        self, line: IntakeLine, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr("services.intake.line.on_application_submitted", fail)

        (step,), kept = drive(line, [at(0, application())])

        assert codes(step) == {"not-processable"}
        assert step.outputs[1].value == application()
        assert kept is None

    def test_does_not_come_from_the_last_day_there_is(self, line: IntakeLine) -> None:
        last = application(
            ur_denial_date="9999-12-31", application_received="9999-12-31"
        )

        (step,), _ = drive(line, [at(0, last)])

        assert "not-processable" not in codes(step)


class TestRestored:
    def test_knows_a_case_from_the_topic(self, line: IntakeLine) -> None:
        (step,), kept = drive(line, [at(3, application())])
        held = as_record(step.outputs[0], offset=0)
        headers = (*held.headers, ("x-in", b"3"))
        marked = record(held.value, topic=held.topic, key=held.key, headers=headers)

        assert line.restored(marked) == (CASE, kept)

    @pytest.mark.parametrize("headers", [(), (("ce_type", b"other"),)])
    def test_passes_over_what_is_not_a_case(
        self, line: IntakeLine, headers: tuple[tuple[str, bytes], ...]
    ) -> None:
        assert line.restored(record(b"{}", topic="t", headers=headers)) is None
