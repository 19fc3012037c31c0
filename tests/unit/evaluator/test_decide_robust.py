"""Any text, of any length: a verdict in bounded time, never an exception."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.evaluator.cases import DEPRESSED, case, item, verdicts

MEGABYTE = 1_000_000
BOUNDED = pytest.mark.timeout(120)
"""Far above what is needed: a slow machine passes, a catastrophic pattern does not."""

LONG = (
    "psychotherapy ",
    "completed a a a a a a ",
    "1 x 1 x 1 x ",
    "no no no no ",
    "depression, anxiety, ",
    "6 of the the the sessions ",
    "was the original request ",
    "9" * 50,
    "İ",
    "((((",
    "\x00\u202e",
)


class TestDecide:
    @given(st.text(), st.text(), st.text(), st.text())
    def test_takes_any_text(
        self, summary: str, request: str, authorized: str, rationale: str
    ) -> None:
        odd = item(request, authorized=authorized, ur_rationale=rationale)
        mixed = item(
            f"Psychotherapy {request}", number="2", treatment=authorized or None
        )

        found = verdicts(
            case(odd, mixed, summary=summary, already_authorized=(authorized,))
        )

        assert [v.number for v in found] == ["1", "2"]

    @BOUNDED
    @pytest.mark.parametrize("piece", LONG)
    def test_takes_a_megabyte_in_bounded_time(self, piece: str) -> None:
        text = DEPRESSED + (piece * (MEGABYTE // len(piece) + 1))[:MEGABYTE]
        given_ = case(item("Psychotherapy, 4 sessions", ur_rationale=text))

        found = verdicts(case(*given_.items, summary=text))

        assert len(found) == 1

    @BOUNDED
    @pytest.mark.parametrize("piece", LONG)
    def test_takes_a_long_request_in_bounded_time(self, piece: str) -> None:
        request = "Psychotherapy " + piece * (40_000 // len(piece))

        found = verdicts(case(item(request), item(request, number="2")))

        assert len(found) == 2

    @BOUNDED
    def test_takes_two_hundred_items_in_bounded_time(self) -> None:
        requests = ("Biofeedback x4", "Psychotherapy x4", "Lumbar fusion") * 66

        found = verdicts(case(*requests))

        assert len(found) == 198

    def test_takes_a_case_without_words(self) -> None:
        assert len(verdicts(case(item(""), summary=""))) == 1
