"""Rules for every event: one file, one class, one shape, examples that hold."""

import json
import re
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from docs.generate.written import broken_contracts
from shared.events import Event, all_events
from shared.events._base import Part
from shared.messaging.topics import STREAMS
from tests.meta.sources import ROOT

IRREGULAR = {"Held", "Withdrawn"}
INVENTED = re.compile(r"[A-Z]{2}\d{2}-000000\d")
LEGAL_TOPIC = re.compile(r"imr\.[a-z]+\.v[1-9]")
RECORD_TEXT = {
    "already_authorized",
    "authorized",
    "facts",
    "findings",
    "letter",
    "original",
    "rationale",
    "remainder",
    "request",
    "summary",
    "ur_rationale",
}
EVERY_EVENT = pytest.mark.parametrize("event", all_events(), ids=lambda e: e.__name__)


def _examples(event: type[Event]) -> list[Event]:
    return [event.model_validate_json(json.dumps(e)) for e in event.examples]


def _parts() -> list[type[BaseModel]]:
    found: list[type[BaseModel]] = [Part]
    for part in found:
        found += [p for p in part.__subclasses__() if p not in found]
    return found


@EVERY_EVENT
class TestEvent:
    def test_has_a_file_of_its_own_named_like_the_class(
        self, event: type[Event]
    ) -> None:
        expected = re.sub(r"(?<!^)(?=[A-Z])", "_", event.__name__).lower()

        found = event.__module__.rsplit(".", 1)[-1]

        assert found == expected

    def test_is_alone_in_its_file(self, event: type[Event]) -> None:
        others = [e for e in all_events() if e.__module__ == event.__module__]

        assert others == [event]

    def test_is_named_by_what_happened(self, event: type[Event]) -> None:
        last = re.findall(r"[A-Z][a-z]*", event.__name__)[-1]

        assert last.endswith("ed") or last in IRREGULAR

    def test_travels_on_topics_of_the_line(self, event: type[Event]) -> None:
        topics = {event.topic, *event.also_on}

        assert topics <= set(STREAMS)
        assert all(LEGAL_TOPIC.fullmatch(topic) for topic in topics)

    def test_has_an_example(self, event: type[Event]) -> None:
        assert event.examples

    def test_has_examples_about_invented_cases(self, event: type[Event]) -> None:
        cases = {example["case_number"] for example in event.examples}

        assert all(INVENTED.fullmatch(case) for case in cases)

    def test_survives_a_round_trip(self, event: type[Event]) -> None:
        for example in _examples(event):
            again = event.model_validate_json(example.to_json())

            assert again == example
            assert again.to_json() == example.to_json()

    def test_has_examples_made_of_its_own_fields(self, event: type[Event]) -> None:
        for example in event.examples:
            assert example.keys() <= event.model_fields.keys()

    def test_ignores_fields_it_does_not_know(self, event: type[Event]) -> None:
        for example, read in zip(event.examples, _examples(event), strict=True):
            more = json.dumps({**example, "a_field_of_next_year": 1})

            assert event.model_validate_json(more) == read

    def test_is_frozen(self, event: type[Event]) -> None:
        for example in _examples(event):
            with pytest.raises(ValidationError):
                setattr(example, "case_number", "CM16-0000009")  # noqa: B010 - typed

    def test_keeps_values_out_of_its_errors(self, event: type[Event]) -> None:
        broken: dict[str, Any] = {"case_number": "a secret of the record"}

        with pytest.raises(ValidationError) as caught:
            event.model_validate(broken)

        assert "secret" not in str(caught.value)


class TestParts:
    def test_are_all_frozen_tolerant_and_silent(self) -> None:
        loud = [
            part.__name__
            for part in _parts()
            if not part.model_config.get("frozen")
            or part.model_config.get("extra") != "ignore"
            or not part.model_config.get("hide_input_in_errors")
        ]

        assert loud == []

    def test_do_not_show_words_of_a_record(self) -> None:
        shown = [
            f"{part.__name__}.{name}"
            for part in _parts()
            for name, field in part.model_fields.items()
            if name in RECORD_TEXT and field.repr
        ]

        assert shown == [], "declare these with Field(repr=False)"

    def test_have_names_of_their_own(self) -> None:
        names = [p.__name__ for p in _parts() if p.__module__.startswith("shared.")]

        assert len(names) == len(set(names))


class TestContracts:
    def test_are_not_broken(self) -> None:
        assert broken_contracts() == ()

    def test_have_a_schema_each(self) -> None:
        folder = ROOT / "shared" / "events" / "schemas"
        files = {path.stem for path in folder.glob("*.json")}

        assert files == {e.__module__.rsplit(".", 1)[-1] for e in all_events()}
