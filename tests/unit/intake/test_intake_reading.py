"""Reading a body: what is taken, and all reasons at once why it is not."""

import json

import pytest

from services.intake.reading import (
    MOST_BYTES,
    ReadEvent,
    Upstream,
    application_of,
    read,
    upstream_events,
)
from shared.events.application_submitted import ApplicationSubmitted
from shared.events.review_completed import ReviewCompleted
from tests.unit.intake.applications import (
    CASE,
    RECEIVED_ON,
    body,
    codes,
    refused,
    submitted,
)

REVIEW = ReviewCompleted.type_name()


class TestRead:
    def test_takes_a_body_without_a_type_as_an_application(self) -> None:
        answer = read(body(), type_name=None)

        assert isinstance(answer, ReadEvent)
        assert answer.type_name == "imr.application-submitted.v1"

    @pytest.mark.parametrize("name", sorted(upstream_events()))
    def test_reads_every_event_that_upstream_may_send(self, name: str) -> None:
        event_type = upstream_events()[name]
        example = json.dumps(event_type.examples[0]).encode()

        answer = read(example, type_name=name)

        assert isinstance(answer, ReadEvent)
        assert type(answer.event) is event_type

    def test_knows_all_upstream_events_by_their_types(self) -> None:
        assert set(upstream_events().values()) == set(Upstream.__args__)

    def test_drops_unknown_fields(self) -> None:
        answer = read(body(employee_name="Jane", claim_number="1"), type_name=None)

        assert isinstance(answer, ReadEvent)
        assert b"Jane" not in answer.event.to_json()

    def test_takes_a_hundred_items(self) -> None:
        items = [{"request": f"Acupuncture, visit {n}"} for n in range(100)]

        assert len(submitted(items=items).items) == 100

    def test_takes_a_body_of_the_largest_size(self) -> None:
        padding = "x" * (MOST_BYTES - len(body(note="")))

        answer = read(body(note=padding), type_name=None)

        assert isinstance(answer, ReadEvent)

    def test_takes_a_byte_order_mark(self) -> None:
        assert isinstance(read(b"\xef\xbb\xbf" + body(), type_name=None), ReadEvent)

    def test_counts_the_last_of_a_repeated_key(self) -> None:
        twice = body()[:-1] + b', "liability_disputed": false, "signed": false}'

        answer = read(twice, type_name=None)

        assert isinstance(answer, ReadEvent)
        assert isinstance(answer.event, ApplicationSubmitted)
        assert answer.event.signed is False

    def test_takes_facts_that_are_numbers_truth_values_or_text(self) -> None:
        facts = {"age_years": 44.5, "chronic_pain": True, "tests_named": "MMPI-2"}

        assert list(submitted(facts=facts).facts.values()) == [*facts.values()]

    def test_takes_a_reviewer_with_one_licence_and_one_specialty(self) -> None:
        reviewer = {"licensure": ["California"], "specialties": ["Psychology"]}

        assert submitted(reviewer=reviewer).reviewer is not None


class TestAllReasonsAtOnce:
    def test_screens_what_can_be_read_of_an_application(self) -> None:
        answer = refused(body(items=[], signed=False, liability_disputed=True))

        assert codes(answer) == ("invalid-field", "liability-dispute", "unsigned")

    def test_screens_what_only_the_schema_let_pass(self) -> None:
        answer = refused(body(summary=" ", signed=False))

        assert codes(answer) == ("invalid-field", "unsigned")

    def test_finds_blank_words_beside_wrong_types(self) -> None:
        answer = refused(body(signed="yes", summary="\t"))

        assert [reason.field for reason in answer.reasons] == ["signed", "summary"]

    def test_does_not_screen_by_what_could_not_be_read(self) -> None:
        answer = refused(body(signed=0, items=[{"requested_on": "2099-01-01"}]))

        assert set(codes(answer)) == {"invalid-field"}

    def test_does_not_screen_without_a_day(self) -> None:
        answer = refused(body(items=[], signed=False), received_on=None)

        assert codes(answer) == ("invalid-field",)

    def test_does_not_screen_other_events(self) -> None:
        example = {**ReviewCompleted.examples[0], "rationale": " ", "signed": False}

        answer = refused(json.dumps(example).encode(), type_name=REVIEW)

        assert codes(answer) == ("invalid-field",)

    def test_stops_at_a_hundred_and_says_so(self) -> None:
        answer = refused(body(items=[1] * 2_000))

        assert len(answer.reasons) == 101
        assert answer.reasons[-1].code == "more-reasons"


class TestApplicationOf:
    def test_was_received_on_the_day_of_the_record_unless_stated(self) -> None:
        stated = application_of(submitted(), received_on=RECEIVED_ON)
        silent = application_of(
            submitted(application_received=...), received_on=RECEIVED_ON
        )

        assert stated.application_received != RECEIVED_ON
        assert silent.application_received == RECEIVED_ON

    def test_holds_the_days_of_the_items(self) -> None:
        items = [{"request": "MRI", "requested_on": "2016-08-30"}]

        found = application_of(submitted(items=items), received_on=RECEIVED_ON)

        assert [str(item.requested_on) for item in found.items] == ["2016-08-30"]
        assert found.case_number == CASE
