"""Bad input: each gets a clear answer, none raises, none is echoed."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.intake.reading import Unreadable, read, upstream_events
from shared.events.review_completed import ReviewCompleted
from tests.unit.intake.applications import (
    CASE,
    RECEIVED_ON,
    body,
    codes,
    fields,
    refused,
)

# Stands for the text of a record, wherever it may turn up.
MARK = "WORDSOFARECORD"
secret_texts = st.text(max_size=20).map(lambda text: MARK + text)
secret_numbers = st.integers(min_value=7_654_321_000, max_value=7_654_321_999)
json_values = st.recursive(
    st.none() | st.booleans() | secret_numbers | secret_texts,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(secret_texts | st.sampled_from(sorted(fields())), inner)
    ),
    max_leaves=12,
)
TYPES = (None, *sorted(upstream_events()))


class TestPoison:
    @pytest.mark.parametrize(
        ("record_value", "code"),
        [
            (None, "empty-body"),
            (b"", "empty-body"),
            (b" \r\n\t", "empty-body"),
            (b"\xef\xbb\xbf", "empty-body"),
            (b"x" * 5_000_000, "too-large"),
            (b"{" + b" " * 1_048_576, "too-large"),
            (body()[:-9], "not-json"),
            (b"plain text", "not-json"),
            (b"\x00\x01\x02", "not-json"),
            (b'{"case_number": "\xff\xfe"}', "not-json"),
            (b'{"summary": "\\ud800"}', "not-json"),
            (b'{"age": NaN}', "not-json"),
            (b'{"age": 1e999}', "not-json"),
            (b"[" * 1_000_000, "not-json"),
            (body()[:-1] + b', "x":' + b"[" * 300 + b"]" * 300 + b"}", "not-json"),
            (b"[]", "not-an-object"),
            (b"null", "not-an-object"),
            (b'"text"', "not-an-object"),
            (b"17", "not-an-object"),
            (body(schema_version=2), "future-schema-version"),
            (body(schema_version=1.5), "future-schema-version"),
        ],
    )
    def test_has_one_reason(self, record_value: bytes | None, code: str) -> None:
        answer = refused(record_value)

        assert answer.poison
        assert codes(answer) == (code,)

    @pytest.mark.parametrize(
        ("type_name", "code"),
        [
            ("imr.application-submitted.v2", "future-schema-version"),
            ("imr.review-completed.v10", "future-schema-version"),
            ("imr.application-submitted.v0", "unknown-event-type"),
            ("imr.application-submitted", "unknown-event-type"),
            ("imr.case-received.v1", "unknown-event-type"),
            ("imr.secret.v2", "unknown-event-type"),
            ("", "unknown-event-type"),
        ],
    )
    def test_is_a_type_that_is_not_read(self, type_name: str, code: str) -> None:
        answer = refused(body(), type_name=type_name)

        assert (answer.poison, answer.type_name) == (True, None)
        assert codes(answer) == (code,)
        assert "secret" not in answer.reasons[0].message

    def test_names_the_case_where_it_is_plain(self) -> None:
        assert refused(body()[:-9]).case_number == CASE

    def test_names_no_case_where_there_are_two(self) -> None:
        two = b'{"case_number": "CM16-0000001", "case_number": "CM16-0000002"'

        assert refused(two).case_number is None


class TestInvalidField:
    @pytest.mark.parametrize(
        ("changes", "field", "said"),
        [
            ({"signed": "true"}, "signed", "true or false; found text"),
            ({"signed": 1}, "signed", "true or false; found a number"),
            ({"signed": None}, "signed", "true or false; found null"),
            ({"signed": ...}, "signed", "is required and absent"),
            ({"date_of_injury": 20160104}, "date_of_injury", "found a number"),
            ({"date_of_injury": "01/04/2016"}, "date_of_injury", "YYYY-MM-DD"),
            ({"date_of_injury": "2016-02-30"}, "date_of_injury", "YYYY-MM-DD"),
            ({"date_of_injury": "1451865600"}, "date_of_injury", "YYYY-MM-DD"),
            ({"summary": {}}, "summary", "should be text; found an object"),
            ({"summary": True}, "summary", "should be text; found true or false"),
            ({"summary": "\u200f \x00 -"}, "summary", "should have words"),
            ({"summary": " \x00"}, "summary", "should have words"),
            ({"priority": "URGENT"}, "priority", "'standard' or 'expedited'"),
            ({"case_number": "1"}, "case_number", "two letters and two digits"),
            ({"case_number": f"{CASE}\n"}, "case_number", "two letters"),
            ({"case_number": "CM16-٠٠٠٠٠٠١"}, "case_number", "seven digits"),
            ({"items": []}, "items", "at least 1 in its list"),
            ({"items": {"1": {}}}, "items", "should be a list; found an object"),
            ({"items": [{"request": "MRI"}] * 201}, "items", "at most 200"),
            ({"items": [[]]}, "items[0]", "should be an object; found a list"),
            ({"items": [{}]}, "items[0].request", "is required and absent"),
            ({"items": [{"request": ""}]}, "items[0].request", "at least 1 char"),
            ({"items": [{"request": "\n"}]}, "items[0].request", "words"),
            ({"schema_version": "1"}, "schema_version", "should be 1; found text"),
            ({"occurred_at": "noon"}, "occurred_at", "RFC 3339"),
            ({"facts": {"age_years": [1]}}, "facts.age_years", "a number or text"),
            ({"facts": {"age_years": -1}}, "facts.age_years", "from 0 to 100000"),
            ({"facts": {"tests_named": "x" * 4001}}, "facts.tests_named", "at most"),
        ],
    )
    def test_says_what_was_expected_and_which_kind_was_found(
        self, changes: dict[str, Any], field: str, said: str
    ) -> None:
        answer = refused(body(**changes))

        assert not answer.poison
        assert codes(answer) == ("invalid-field",)
        assert answer.reasons[0].field == field
        assert said in answer.reasons[0].message

    @pytest.mark.parametrize(
        ("quantity", "said"),
        [({"count": 0}, "above 0"), ({"weeks": 1001}, "at most 1000")],
    )
    def test_bounds_quantities(self, quantity: dict[str, int], said: str) -> None:
        answer = refused(body(items=[{"request": "MRI", "quantity": quantity}]))

        assert said in answer.reasons[0].message

    def test_finds_a_count_of_seconds_for_a_date_of_an_item(self) -> None:
        item = {"request": "MRI", "date_of_service": "1451865600"}

        assert refused(body(items=[item])).reasons[0].field == (
            "items[0].date_of_service"
        )

    @pytest.mark.parametrize("field", ["licensure", "specialties"])
    def test_is_a_reviewer_without_qualification(self, field: str) -> None:
        reviewer = {"licensure": ["California"], "specialties": ["Psychology"]}
        event = {**ReviewCompleted.examples[0], "reviewer": {**reviewer, field: [" ,"]}}

        as_review = refused(json.dumps(event).encode(), type_name=TYPES[3])
        as_application = refused(body(reviewer=event["reviewer"]))

        assert as_review.reasons == as_application.reasons
        assert as_review.reasons[0].field == f"reviewer.{field}"


class TestUnknownFact:
    def test_names_the_nearest_known_one(self) -> None:
        answer = refused(body(facts={"age_years": 3, "sessions_complete": 4}))

        assert codes(answer) == ("unknown-fact",)
        assert "fact 2 in facts" in answer.reasons[0].message
        assert "sessions_completed" in answer.reasons[0].message

    def test_lists_the_known_ones_where_none_is_near(self) -> None:
        answer = refused(body(items=[{"request": "MRI", "facts": {MARK * 99: 1}}]))

        assert answer.reasons[0].field == "items[0].facts"
        assert "known are age_years, " in answer.reasons[0].message


class TestNothingRaisesAndNothingIsEchoed:
    @settings(deadline=None)
    @given(record_value=st.binary(max_size=200), type_name=st.sampled_from(TYPES))
    def test_for_any_bytes(self, record_value: bytes, type_name: str | None) -> None:
        assert isinstance(read(record_value, type_name=type_name), Unreadable)

    @settings(deadline=None)
    @given(type_name=st.text())
    def test_for_any_type(self, type_name: str) -> None:
        answer = read(body(), type_name=MARK + type_name)

        assert isinstance(answer, Unreadable)
        assert MARK not in str(answer)

    @settings(deadline=None, max_examples=150)
    @given(
        changes=st.dictionaries(st.sampled_from([*sorted(fields()), "x"]), json_values),
        type_name=st.sampled_from(TYPES),
    )
    def test_for_any_json(self, changes: dict[str, Any], type_name: str | None) -> None:
        record_value = json.dumps(fields(**changes)).encode()

        answer = read(record_value, type_name=type_name, received_on=RECEIVED_ON)

        if isinstance(answer, Unreadable):
            assert MARK not in str(answer)
            assert "7654321" not in str(answer)

    @settings(deadline=None)
    @given(
        item=st.dictionaries(
            st.sampled_from(["request", "facts", "quantity", "treatment", MARK]),
            json_values,
        )
    )
    def test_for_any_item(self, item: dict[str, Any]) -> None:
        answer = read(body(items=[item, item]), type_name=None)

        assert MARK not in str(answer) or not isinstance(answer, Unreadable)
