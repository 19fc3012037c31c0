from datetime import date

import pytest

from services.evaluator.core.facts.care import read_care
from services.evaluator.core.facts.medication import Medication, read_medication
from services.evaluator.core.facts.medication_time import since_in, weeks_taken
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.facts.since_surgery import (
    latest_surgery,
    read_days_since_surgery,
)
from services.evaluator.core.facts.urine_test import read_urine_tests
from services.evaluator.core.lexicon import fold
from shared.facts import Fact

DAY = date(2016, 12, 1)


def mentions(text: str) -> tuple[Medication, ...]:
    return read_medication(text, fold(text), source="summary")


def urine(text: str) -> dict[Fact, object]:
    known = read_urine_tests(text, fold(text), day=DAY, source="summary")
    return {fact: one.value for fact, one in known.items()}


def surgery(text: str) -> object:
    care = read_care(text, fold(text), source="summary")
    known = read_days_since_surgery(care, day=DAY)
    return known[Fact.DAYS_SINCE_SURGERY].value if known else None


class TestReadMedication:
    @pytest.mark.parametrize(
        ("text", "use"),
        [
            ("Current medications include Norco.", Use.TAKEN),
            ("He has been taking Norco since May.", Use.TAKEN),
            ("Norco was discontinued.", Use.STOPPED),
            ("He tried Norco in the past.", Use.STOPPED),
            ("She is not taking Norco.", Use.NOT_TAKEN),
            ("Norco was not given.", Use.NOT_TAKEN),
            ("The treatment plan includes Norco.", Use.ASKED),
            ("A prescription for Norco was written.", Use.ASKED),
            ("Utilization review noted use of Norco.", Use.UNCLEAR),
            ("The last test was positive for oxycodone.", Use.UNCLEAR),
            ("The urine test was consistent with hydrocodone.", Use.UNCLEAR),
        ],
    )
    def test_says_whether_it_is_taken(self, text: str, use: Use) -> None:
        assert [one.use for one in mentions(text)] == [use]

    @pytest.mark.parametrize(
        "text",
        [
            "He takes 40 mg of morphine equivalents a day.",
            "The morphine milligram equivalent was 40.",
        ],
    )
    def test_takes_no_measure_for_a_drug(self, text: str) -> None:
        assert mentions(text) == ()

    def test_names_a_class_where_no_product_is_named(self) -> None:
        (one,) = mentions("He takes muscle relaxants.")

        assert one.product is None
        assert one.dose().strength is None
        assert {c.value for c in one.classes} == {"muscle_relaxant"}

    def test_reads_the_dose_beside_each_name(self) -> None:
        norco, soma = mentions("He takes Norco 10/325 mg bid and Soma 350 mg.")

        assert (norco.dose().strength, norco.dose().per_day) == (10, 2)
        assert soma.dose().strength == 350

    def test_quotes_the_words_of_the_record(self) -> None:
        text = "Seen today. He takes Norco daily; no complaints."
        (one,) = mentions(text)

        assert one.evidence.text == text[one.evidence.start : one.evidence.end]
        assert one.evidence.text == "He takes Norco daily"

    @pytest.mark.parametrize(
        ("text", "borne"),
        [
            ("He cannot tolerate naproxen.", False),
            ("Naproxen was stopped due to gastritis.", False),
            ("No side effects from naproxen.", True),
            ("He takes naproxen.", True),
        ],
    )
    def test_says_whether_it_is_borne(self, text: str, *, borne: bool) -> None:
        assert mentions(text)[0].not_tolerated is not borne

    def test_says_that_it_is_taken_since_the_injury(self) -> None:
        (one,) = mentions("He has been taking Norco since the date of injury.")

        assert one.since_injury

    def test_ends_on_a_megabyte(self) -> None:
        assert len(mentions("norco " * 170_000)) <= 120


class TestSince:
    @pytest.mark.parametrize(
        ("words", "since"),
        [
            ("since at least 11 15 2016", date(2016, 11, 15)),
            ("since 11/15/16", date(2016, 11, 15)),
            ("since october 2016", date(2016, 10, 1)),
            ("since 2015", date(2015, 12, 31)),
            ("since 13/45/2016", None),
            ("lately", None),
        ],
    )
    def test_is_read(self, words: str, since: date | None) -> None:
        assert since_in(words) == since

    @pytest.mark.parametrize(
        ("words", "weeks"),
        [("for 3 weeks", 3), ("for the past 2 months", 8.7), ("for pain", None)],
    )
    def test_or_how_long(self, words: str, weeks: float | None) -> None:
        assert weeks_taken(words) == weeks


class TestUrineTests:
    def test_are_dated(self) -> None:
        found = urine("The urine drug screen of 6/1/16 was performed and consistent.")

        assert found == {
            Fact.URINE_TEST_CONSISTENT: True,
            Fact.MONTHS_SINCE_URINE_TEST: 6.0,
        }

    @pytest.mark.parametrize(
        "text",
        [
            "UDS dated 13/45/2016 was performed.",
            "UDS dated 6/1/2017 was performed.",
            "UDS was performed.",
        ],
    )
    def test_may_have_no_date(self, text: str) -> None:
        assert urine(text) == {}

    def test_that_show_only_what_is_prescribed_agree(self) -> None:
        assert urine("Urine test showed only hydrocodone.") == {
            Fact.URINE_TEST_CONSISTENT: True
        }

    def test_are_read_in_bounded_number(self) -> None:
        assert urine("UDS was done 2 months ago. " * 100) == {
            Fact.MONTHS_SINCE_URINE_TEST: 2.0
        }


class TestSinceSurgery:
    @pytest.mark.parametrize(
        ("text", "days"),
        [
            ("He underwent arthroscopy of the knee on 11/21/2016.", 10),
            ("He is status post rotator cuff repair, 2 weeks ago.", 14),
            ("He underwent surgery on November 21, 2016.", 10),
            ("A man with an injury of 4/15/16 underwent surgery on 11/21/16.", 10),
            ("He underwent surgery in November 2016.", 30),
            ("He underwent surgery on February 31, 2016.", None),
            ("He underwent surgery on 13/45/2016.", None),
            ("He underwent surgery on 12/24/2016.", None),
            ("He underwent surgery.", None),
        ],
    )
    def test_is_read_where_it_is_told(self, text: str, days: float | None) -> None:
        assert surgery(text) == days

    def test_is_read_beyond_the_words_shown(self) -> None:
        text = (
            "He underwent right shoulder arthroscopic rotator cuff repair (2.5 cm "
            "supraspinatus, double row), biceps tenodesis and decompression of the "
            "space on 11/21/16."
        )
        care = read_care(text, fold(text), source="summary")

        found = latest_surgery(care, day=DAY)

        assert found is not None
        assert found.value == 10.0
        assert read_days_since_surgery(care, day=DAY) == {}

    def test_is_unknown_where_no_surgery_is_told(self) -> None:
        text = "He attends physical therapy since 11/21/16."

        found = latest_surgery(read_care(text, fold(text), source="summary"), day=DAY)

        assert found is None
