"""Requests that were once misread: signs, tablets beside visits, other treatments."""

import pytest

from services.evaluator.core.library import compiled
from services.evaluator.core.model import DisputedItem
from services.evaluator.core.request import Request, read_request
from services.evaluator.guidelines import load_modules

LEXICON = compiled(load_modules()).lexicon


def _read(request: str, authorized: str | None = None) -> Request:
    item = DisputedItem(number="1", request=request, authorized=authorized)
    return read_request(item, lexicon=LEXICON)


@pytest.mark.parametrize(
    ("request_text", "count"),
    [
        ("Physical therapy -4 sessions", None),
        ("Physical therapy - 4 sessions", 4.0),
        ("Naproxen 500mg #60 and physical therapy 6 sessions", 6.0),
        ("Acupuncture sessions #6", 6.0),
        ("Naproxen 500mg #60", 60.0),
    ],
)
def test_a_count_is_that_of_the_visits_and_never_negative(
    request_text: str, count: float | None
) -> None:
    assert _read(request_text).count == count


def test_another_treatment_authorized_leaves_the_whole_request() -> None:
    read = _read("Physical therapy 12 sessions", "Acupuncture 6 sessions")

    assert (read.count, read.authorized_count) == (12.0, None)


def test_the_same_treatment_authorized_leaves_the_rest() -> None:
    read = _read("Physical therapy 12 sessions", "Physical therapy 6 sessions")

    assert (read.count, read.authorized_count) == (6.0, 6.0)
