"""Envelopes in headers: what was written is read again, and no bytes raise."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.events import all_events
from shared.events._base import Envelope
from shared.events.application_withdrawn import ApplicationWithdrawn
from shared.messaging.cloudevents import (
    read_envelope,
    read_time,
    read_traceparent,
    write_event,
    write_headers,
    write_time,
)
from shared.messaging.inbound import read_happened
from shared.messaging.records import Record
from shared.messaging.verdicts import Unprocessable
from tests.support.records import as_record, record
from tests.unit.shared.strategies import any_records

NOON = datetime(2016, 10, 1, 12, tzinfo=UTC)
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
WORDS = st.text(min_size=1, max_size=30)
EVENT = ApplicationWithdrawn.model_validate(ApplicationWithdrawn.examples[0])


class TestReading:
    @given(any_records())
    def test_never_raises(self, found: Record) -> None:
        read_envelope(found)
        read_traceparent(found)
        assert found.recorded_at.tzinfo is UTC

    @given(any_records())
    def test_of_an_inner_topic_raises_nothing_but_unprocessable(
        self, found: Record
    ) -> None:
        code = ""
        try:
            read_happened(found)
        except Unprocessable as verdict:
            code = verdict.code

        assert code in {
            "",
            "no-envelope",
            "unknown-event-type",
            "invalid-event",
            "key-is-not-the-case",
        }

    @pytest.mark.parametrize(
        "headers",
        [
            (("ce_id", None), ("ce_type", b"t"), ("ce_subject", b"c")),
            (("ce_id", b"\xff"), ("ce_type", b"t"), ("ce_subject", b"c")),
            (("ce_type", b"t"), ("ce_subject", b"c")),
            (),
        ],
    )
    def test_finds_no_envelope_where_part_of_it_is_missing(
        self, headers: tuple[tuple[str, bytes | None], ...]
    ) -> None:
        assert read_envelope(record(b"{}", topic="t", headers=headers)) is None

    def test_takes_the_first_header_of_a_name(self) -> None:
        found = record(b"", topic="t", headers=(("a", None), ("a", b"1"), ("a", b"2")))

        assert found.header("a") == "1"
        assert found.header("b") is None

    @pytest.mark.parametrize("trace", [TRACE.upper(), TRACE[:-1], "", TRACE + "0"])
    def test_takes_no_trace_that_is_malformed(self, trace: str) -> None:
        headers = (("traceparent", trace.encode()),)

        assert read_traceparent(record(b"", topic="t", headers=headers)) is None


class TestWriting:
    @given(WORDS, WORDS, WORDS, st.datetimes(timezones=st.just(UTC)))
    def test_is_read_again(
        self, identity: str, kind: str, case: str, time: datetime
    ) -> None:
        told = Envelope(
            id=identity,
            type=kind,
            source="urn:test",
            time=time.replace(microsecond=time.microsecond // 1000 * 1000),
            correlation=case,
            causation="cause",
            traceparent=TRACE,
        )

        found = record(b"{}", topic="t", headers=write_headers(told))

        assert read_envelope(found) == told

    def test_of_an_event_gives_the_same_bytes_each_time(self) -> None:
        once, again = (
            write_event(EVENT, source="s", cause="c", what="w", time=NOON)
            for _ in range(2)
        )

        assert once == again
        assert once.key == EVENT.case_number.encode()

    def test_of_another_cause_gives_another_id(self) -> None:
        ids = {
            as_record(
                write_event(EVENT, source="s", cause=cause, what=what, time=NOON),
                offset=0,
            ).header("ce_id")
            for cause, what in (("a", "b"), ("b", "a"), ("ab", ""), ("", "ab"))
        }

        assert len(ids) == 4

    @pytest.mark.parametrize("event", all_events(), ids=lambda e: str(e.__name__))
    def test_of_every_event_survives_the_way_there_and_back(self, event: type) -> None:
        kind = next(e for e in all_events() if e is event)
        for example in kind.examples:
            told = kind.model_validate(example)
            sent = write_event(told, source="s", cause="c", what="w", time=NOON)

            found = read_happened(as_record(sent, offset=0))

            assert found.content.event == told
            assert found.content.event.to_json() == sent.value


class TestTimes:
    @given(st.text(max_size=40))
    def test_any_text_is_a_time_or_none(self, text: str) -> None:
        found = read_time(text)

        assert found is None or found.tzinfo is UTC

    @given(st.datetimes(timezones=st.timezones()))
    def test_a_time_is_written_in_utc(self, time: datetime) -> None:
        edge = time.year in {1, 9999}
        written = None if edge else write_time(time)

        assert edge or (written and written.endswith("Z"))

    def test_a_time_without_zone_is_utc(self) -> None:
        assert read_time("2016-10-01T12:00:00") == NOON

    def test_another_zone_is_moved_to_utc(self) -> None:
        east = NOON.astimezone(timezone(timedelta(hours=9)))

        assert read_time(east.isoformat()) == NOON
        assert write_time(east) == "2016-10-01T12:00:00.000Z"
