"""A part made of values that are valid already is the same as one validated again."""

from typing import Any

import pytest

from shared.events import Event, all_events
from shared.events._base import Citation, Reviewer


class TestOfValid:
    @pytest.mark.parametrize("kind", all_events(), ids=lambda kind: kind.__name__)
    def test_equals_what_was_validated(self, kind: type[Event]) -> None:
        validated = kind.model_validate(kind.examples[0])
        stated: dict[str, Any] = {
            name: getattr(validated, name) for name in validated.model_fields_set
        }

        made = kind.of_valid(**dict(reversed(stated.items())))

        assert made == validated
        assert made.to_json() == validated.to_json()

    def test_wants_every_required_field(self) -> None:
        with pytest.raises(TypeError, match="missing or unknown"):
            Reviewer.of_valid(licensure=("California",))

    def test_refuses_an_unknown_field(self) -> None:
        with pytest.raises(TypeError, match="missing or unknown"):
            Citation.of_valid(document="MTUS", page="12")
