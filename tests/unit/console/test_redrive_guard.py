"""When a dead letter is sent again: no third failure alike, nothing unreadable."""

from dataclasses import replace
from typing import Any

import pytest

from services.console.dead import DeadLetter, read_dead, redriven
from services.console.redrive_guard import loops, out_of_order, refusal, unreadable
from shared.events.case_closed import CaseClosed
from shared.events.item_decided import ItemDecided
from shared.messaging.dead_letters import dead_letter
from shared.messaging.records import Record
from shared.messaging.topics import APPLICATIONS, DECISIONS, INTAKE_GROUP, LETTERS_GROUP
from tests.support.builders import SUBMITTED, application, to_bytes
from tests.support.records import event_record, record

BROKEN = b'{"summary": "low mood"'
Header = tuple[str, bytes]
OTHER_CODE = ("x-code", b"000000000000")


def put_aside(
    bad: Record, *, group: str = INTAKE_GROUP, code: Header | None = None
) -> DeadLetter:
    """Return the dead letter of a record, with another header for its code."""
    output = dead_letter(bad, group=group, code="not-json")
    headers = tuple(
        code if code and n == "x-code" else (n, v) for n, v in output.headers
    )
    kept = replace(bad, topic=output.topic, value=output.value, headers=headers)
    found = read_dead(kept)
    assert found is not None
    return found


def poison(value: bytes = BROKEN, kind: str = SUBMITTED) -> Record:
    return record(
        value, topic=APPLICATIONS, key=b"CM16-1", headers=(("ce_type", kind.encode()),)
    )


def failed_again(letter: DeadLetter, *, mended: bytes | None = None) -> DeadLetter:
    output = redriven(letter, mended=mended)
    sent = replace(poison(), value=output.value, headers=output.headers, offset=9)
    return put_aside(sent)


def letters_record(event: Any, **changes: Any) -> Record:
    return replace(event_record(event, topic=DECISIONS), **changes)


class TestTheLoopGuard:
    def test_stops_a_third_failure_of_the_same_bytes_in_the_same_code(self) -> None:
        once = put_aside(poison())
        twice = failed_again(once)

        assert refusal(once, mended=None) == ""
        assert "failed 2 times" in refusal(twice, mended=None)
        assert "failed 2 times" in refusal(twice, mended=BROKEN)

    def test_lets_the_same_through_where_somebody_answers_for_another_mend(
        self,
    ) -> None:
        twice = failed_again(put_aside(poison()))

        assert "--mended-elsewhere" in refusal(twice, mended=None)
        assert refusal(twice, mended=None, elsewhere=True) == ""

    def test_lets_mended_bytes_through_once(self) -> None:
        good = to_bytes(application())
        twice = failed_again(put_aside(poison()))
        mended = failed_again(twice, mended=good)

        assert refusal(twice, mended=good) == ""
        assert "failed 3 times" in refusal(mended, mended=None)

    def test_lets_the_same_bytes_through_once_the_code_is_another(self) -> None:
        sent = redriven(put_aside(poison()), mended=None)
        bad = replace(poison(), headers=sent.headers)

        elsewhere = put_aside(bad, code=OTHER_CODE)
        here = put_aside(bad)

        assert not loops(elsewhere, mended=None)
        assert loops(here, mended=None)

    def test_takes_a_letter_that_names_no_code_for_one_of_ours(self) -> None:
        sent = redriven(put_aside(poison()), mended=None)
        bad = replace(poison(), headers=sent.headers)

        assert loops(put_aside(bad, code=("x-none", b"")), mended=None)

    def test_says_that_headers_were_dropped(self) -> None:
        large = tuple((f"h{n}", b"x" * 1_000_000) for n in range(10))

        letter = put_aside(replace(poison(), headers=large))

        assert "headers were dropped" in refusal(letter, mended=None)


class TestMendedBytes:
    @pytest.mark.parametrize(
        ("value", "code"),
        [
            (to_bytes(application()), ""),
            (BROKEN, "not-json"),
            (to_bytes(application(case_number="Jane Doe")), "case_number"),
            (to_bytes(application(signed="Jane Doe")), "signed"),
        ],
        ids=["good", "broken", "a wrong number", "a wrong type"],
    )
    def test_for_intake_are_read_as_intake_reads_them(
        self, value: bytes, code: str
    ) -> None:
        found = unreadable(put_aside(poison()), mended=value)

        assert (code in found) == bool(found or not code)
        assert "Jane" not in found

    def test_do_not_mend_a_header(self) -> None:
        letter = put_aside(poison(kind="imr.moon-landed.v1"))

        reason = refusal(letter, mended=to_bytes(application()))

        assert "unknown-event-type" in reason

    def test_for_letters_are_held_to_the_model_of_the_event(self) -> None:
        event = ItemDecided.model_validate(ItemDecided.examples[0])
        letter = put_aside(letters_record(event, value=b"{}"), group=LETTERS_GROUP)

        assert refusal(letter, mended=event.to_json()) == ""
        assert "invalid-event" in refusal(letter, mended=b"{}")
        assert "invalid-event" in refusal(letter, mended=None)

    def test_cannot_mend_a_key(self) -> None:
        event = ItemDecided.model_validate(ItemDecided.examples[0])
        bad = letters_record(event, key=b"CM99-9999999")

        reason = refusal(put_aside(bad, group=LETTERS_GROUP), mended=None)

        assert "key is not its case" in reason


class TestOrder:
    def test_is_that_of_its_case(self) -> None:
        decided = ItemDecided.model_validate(ItemDecided.examples[0])
        closed = CaseClosed.model_validate(CaseClosed.examples[0])
        letter = put_aside(letters_record(decided), group=LETTERS_GROUP)

        assert out_of_order(letter, (), mended=None) == ""
        assert "ended after it" in out_of_order(
            letter, (letters_record(closed),), mended=None
        )

    def test_is_no_matter_to_intake(self) -> None:
        letter = put_aside(poison())

        assert out_of_order(letter, (poison(), poison()), mended=None) == ""
