import pytest

from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Quantity
from services.evaluator.core.quantity import read_amount, total

TOTALS = [
    ("psychotherapy, 4 sessions", 4),
    ("psychotherapy x 6", 6),
    ("psychotherapy x12", 12),
    ("CBT 1x6", 6),
    ("CBT 2 x 6", 12),
    ("Spinal manipulation 1 times 8", 8),
    ("therapy 2 times a week for 6 weeks", 12),
    ("therapy two times a week for three weeks", 6),
    ("therapy 2x/wk x 6 wks", 12),
    ("therapy twice a week for 3 weeks", 6),
    ("therapy twice weekly for 4 weeks", 8),
    ("1 to 2 times per week for 4 weeks", 8),
    ("therapy 1-2x4", 8),
    ("therapy 3 times a week for 4 weeks (12 sessions)", 12),
    ("#6", 6),
    ("twelve sessions of therapy", 12),
    ("Eight (8) therapy sessions", 8),
    ("Chiropractic care for the low back; six sessions", 6),
    ("therapy sessions, 12", 12),
    ("6 additional", 6),
    ("therapy QTY: 12", 12),
    ("therapy (qty 6)", 6),
    ("One report", 1),
    ("once every two weeks for 8 weeks", 4),
    ("6 hours per day, 5 times a week for 4 weeks", 120),
    ("one by mouth twice a day #60 with one refill", 120),
    ("twenty-four visits", 24),
    ("two times a month for 3 months", 6),
    ("functional restoration program x 80 hrs", 80),
    ("functional restoration program, 80 hrs", 80),
    ("home aide 4 hrs/day x 7 days x 6 weeks", 168),
    ("home aide 8 hrs a day, 7 days a week for 2 weeks", 112),
    ("home aide 4 hours per day, 5 days a week, 6 weeks", 120),
    ("home aide 20 hours per week for 4 weeks", 80),
    ("home aide 24/7 for 2 weeks", 336),
    ("program of 10 days, 6 hours a day", 60),
    ("massage, 1 hour sessions x 6", 6),
    ("massage, 6 sessions of 1 hour each", 6),
    ("therapy 3 times a week, 4 weeks", 12),
    ("office visit once a month, 6 months", 6),
    ("tablets #60, 1 month supply", 60),
]
TIMES = [
    ("gym membership 4 months", 17.33),
    ("4-month gym membership", 17.33),
    ("gym membership for one year", 52),
    ("one year gym membership", 52),
    ("gym membership, 12 mos", 52),
    ("weight loss program 10 weeks", 10),
    ("aftercare 4 months", 17.33),
    ("TENS unit, one month rental", 4.33),
    ("therapy 12 visits over 6 weeks", 6),
]
NO_TIMES = [
    "follow-up in 6 weeks",
    "6 week follow-up visit",
    "MRI 6 months post-op",
    "therapy 12 visits, post-op week 6",
    "injection for pain 4 months ago",
    "a 46 year old roofer",
    "MRI, last one within 3 months",
]


class TestReadAmount:
    @pytest.mark.parametrize(("text", "count"), TOTALS)
    def test_reads_the_total(self, text: str, count: float) -> None:
        amount = read_amount(fold(text))

        assert total(amount.quantity) == pytest.approx(count, rel=0.01)
        assert amount.open_end is None

    @pytest.mark.parametrize(("text", "weeks"), TIMES)
    def test_reads_for_how_long(self, text: str, weeks: float) -> None:
        assert read_amount(fold(text)).quantity.weeks == weeks

    @pytest.mark.parametrize("text", NO_TIMES)
    def test_takes_no_date_and_no_age_for_a_time(self, text: str) -> None:
        assert read_amount(fold(text)).quantity.weeks is None

    @pytest.mark.parametrize(
        "text", ["home aide 24/7", "home aide 20 hours per week", "aide 3 hours a day"]
    )
    def test_hours_without_weeks_are_open_ended(self, text: str) -> None:
        amount = read_amount(fold(text))

        assert total(amount.quantity) is None
        assert amount.open_end is not None

    @pytest.mark.parametrize(
        "text",
        [
            "psychotherapy session",
            "TENS unit",
            "MRI of the lumbar spine",
            "facet injections L4-5",
            "a 4 week trial",
            "three months coverage",
            "medication 50mg",
            "",
        ],
    )
    def test_reads_no_total_where_none_is_said(self, text: str) -> None:
        amount = read_amount(fold(text))

        assert total(amount.quantity) is None
        assert amount.open_end is None

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("report once per month", "once per month"),
            ("therapy once a week", "once a week"),
            ("biofeedback weekly", "weekly"),
            ("visits quarterly", "quarterly"),
            ("visits monthly", "monthly"),
            ("testing 1x every 6 weeks", "1x every 6 weeks"),
            ("massage as needed", "as needed"),
            ("therapy, ongoing", "ongoing"),
            ("visits until MMI", "until mmi"),
        ],
    )
    def test_finds_an_open_end(self, text: str, words: str) -> None:
        folded = fold(text)

        amount = read_amount(folded)

        assert amount.open_end is not None
        assert folded[slice(*amount.open_end)] == words

    def test_a_total_closes_an_open_end(self) -> None:
        assert read_amount("12 sessions as needed").open_end is None

    def test_every_zero_weeks_is_no_frequency(self) -> None:
        assert read_amount("once every 0 weeks").quantity.per_week is None

    def test_reads_the_unit(self) -> None:
        assert read_amount("one visit").quantity == Quantity(count=1, unit="visits")


class TestTotal:
    def test_prefers_what_is_stated(self) -> None:
        assert total(Quantity(count=5, per_week=2, weeks=6)) == 5

    def test_multiplies_frequency_and_duration(self) -> None:
        assert total(Quantity(per_week=2, weeks=6)) == 12

    def test_knows_nothing_of_a_frequency_alone(self) -> None:
        assert total(Quantity(per_week=2)) is None
