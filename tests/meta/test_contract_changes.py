"""Which changes of an event break its contract, and which do not."""

import copy
from typing import Any

import pytest

from docs.generate.changes import breaking_changes

OLD: dict[str, Any] = {
    "properties": {
        "case_number": {"type": "string"},
        "item": {"type": "string"},
        "outcome": {"enum": ["upheld", "overturned"], "type": "string"},
        "decided_on": {
            "anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]
        },
        "citations": {"type": "array", "items": {"$ref": "#/$defs/Citation"}},
    },
    "required": ["case_number", "item"],
    "$defs": {"Citation": {"properties": {"edition": {"type": "string"}}}},
}


@pytest.fixture
def new() -> dict[str, Any]:
    return copy.deepcopy(OLD)


class TestBreakingChanges:
    def test_are_none_where_nothing_changed(self, new: dict[str, Any]) -> None:
        assert breaking_changes(OLD, new) == ()

    def test_are_none_where_a_field_was_added(self, new: dict[str, Any]) -> None:
        new["properties"]["necessity"] = {"type": "number"}

        assert breaking_changes(OLD, new) == ()

    def test_are_none_where_a_field_takes_more(self, new: dict[str, Any]) -> None:
        new["properties"]["item"] = {"anyOf": [{"type": "string"}, {"type": "null"}]}
        new["properties"]["outcome"]["enum"].append("closed")

        assert breaking_changes(OLD, new) == ()

    def test_name_a_field_that_was_removed(self, new: dict[str, Any]) -> None:
        del new["properties"]["outcome"]

        assert breaking_changes(OLD, new) == ("outcome was removed",)

    def test_name_a_field_that_was_renamed(self, new: dict[str, Any]) -> None:
        new["properties"]["result"] = new["properties"].pop("outcome")

        assert breaking_changes(OLD, new) == ("outcome was removed",)

    def test_name_a_field_that_became_required(self, new: dict[str, Any]) -> None:
        new["required"].append("decided_on")

        assert breaking_changes(OLD, new) == ("decided_on became required",)

    def test_name_a_field_of_another_type(self, new: dict[str, Any]) -> None:
        new["properties"]["item"] = {"type": "integer"}
        new["properties"]["decided_on"] = {"type": "string", "format": "date"}

        assert breaking_changes(OLD, new) == (
            "decided_on is no longer null",
            "item is no longer string",
        )

    def test_name_a_list_of_another_kind(self, new: dict[str, Any]) -> None:
        new["properties"]["citations"]["items"] = {"type": "string"}

        assert breaking_changes(OLD, new) == (
            "citations is no longer list of Citation",
        )

    def test_name_a_word_that_is_no_longer_known(self, new: dict[str, Any]) -> None:
        new["properties"]["outcome"]["enum"] = ["upheld"]

        assert breaking_changes(OLD, new) == ("outcome no longer knows overturned",)

    def test_look_into_parts(self, new: dict[str, Any]) -> None:
        new["$defs"]["Citation"]["properties"] = {"year": {"type": "integer"}}

        assert breaking_changes(OLD, new) == ("Citation.edition was removed",)
