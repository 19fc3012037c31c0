from datetime import date

import pytest

from services.evaluator.core.drugs.dose import Dose, read_dose, unusual
from services.evaluator.core.drugs.morphine import Taken, daily_morphine, equivalent
from services.evaluator.core.drugs.naming import (
    after,
    drugs_in,
    families_by_form,
)
from services.evaluator.core.lexicon import fold

IN_2012, IN_2016, IN_2023 = date(2012, 1, 1), date(2016, 12, 1), date(2023, 1, 1)


def taken(text: str) -> list[Taken]:
    folded = fold(text)
    hits = drugs_in(folded)
    return [
        Taken(
            product=hit.product,
            dose=read_dose(after(folded, hits, index), hit.product),
        )
        for index, hit in enumerate(hits)
    ]


def dose(text: str) -> Dose:
    return taken(text)[0].dose


class TestDrugsIn:
    @pytest.mark.parametrize(
        ("text", "generics"),
        [
            ("Norco 10/325mg #60", ["hydrocodone/acetaminophen"]),
            ("Voltaren 75mg and Voltaren gel", ["diclofenac", "diclofenac"]),
            ("Tylenol #3", ["codeine/acetaminophen"]),
            ("Ultram ER 150", ["tramadol er"]),
            ("the sonatas", ["zaleplon"]),
            ("normal gait", []),
        ],
    )
    def test_finds_the_longest_name(self, text: str, generics: list[str]) -> None:
        assert [hit.generic for hit in drugs_in(fold(text))] == generics

    def test_gives_the_class(self) -> None:
        oral, gel = drugs_in(fold("Voltaren 75mg and Voltaren gel"))

        assert oral.classes[0].value == "nsaid"
        assert gel.classes[0].value == "topical_nsaid"


class TestFamiliesByForm:
    @pytest.mark.parametrize(
        ("text", "families"),
        [
            ("Ketoprofen cream", ["topical"]),
            ("Flurbiprofen 10%/Lidocaine 5%, 120grams", ["topical", "topical"]),
            ("Flurbiprofen/Gabapentin cream, Norco 10/325", ["topical", "topical"]),
            ("Topical compound: ketamine, baclofen", ["topical", "topical"]),
            ("Omeprazole 20mg, Lidoderm patches", ["topical"]),
            ("Butrans patch 10mcg", []),
            ("Gabapentin oral suspension", ["oral_suspension"]),
            ("Naproxen 500mg", []),
            ("cold gel pack", []),
        ],
    )
    def test_reads_the_form(self, text: str, families: list[str]) -> None:
        assert list(families_by_form(fold(text)).values()) == families


class TestReadDose:
    @pytest.mark.parametrize(
        ("text", "strength", "partner"),
        [
            ("Norco 7.5-325mg #112", 7.5, 325),
            ("Norco 10mg/325mg", 10, 325),
            ("Percocet 10/325", 10, 325),
            ("Naproxen 550mg #60", 550, None),
            ("Fanatrex 25mg/ml", 25, None),
            ("Duragesic 50 mcg/hr", 50, None),
            ("Zofran 4 milligrams", 4, None),
            ("Norco #60", None, None),
            ("Suboxone 8/2 mg bid", 8, 2),
            ("Tylenol #3 #60", 30, 300),
            ("Tramadol 50 tablets", None, None),
            ("OxyContin 25 #60", None, None),
            ("Duragesic 50 #10", None, None),
        ],
    )
    def test_reads_the_strength(
        self, text: str, strength: float | None, partner: float | None
    ) -> None:
        assert dose(text).strength == strength
        assert dose(text).partner == partner

    @pytest.mark.parametrize(
        ("text", "per_day"),
        [
            ("Norco 10/325 one tablet twice a day", 2),
            ("Norco 5/325 mg 1-2 tabs q4-6h prn pain", 12),
            ("Meloxicam 7.5mg one to two tablets daily", 2),
            ("Ibuprofen 600mg TID", 3),
            ("Naproxen 500 mg every 12 hours", 2),
            ("Flexeril 10mg qhs", 1),
            ("Ultram 50mg four times a day", 4),
            ("Butrans 10 mcg/h weekly", round(1 / 7, 2)),
            ("Zofran 4mg every other day", 0.5),
            ("Norco 10/325 qid", 4),
            ("Naproxen 500mg", None),
        ],
    )
    def test_reads_the_sig(self, text: str, per_day: float | None) -> None:
        assert dose(text).per_day == per_day

    @pytest.mark.parametrize(
        ("text", "days"),
        [
            ("Norco 10/325 #120 x 30 days", 30),
            ("Norco 10/325 bid #14", 7),
            ("Norco 10/325 #112", 28),
            ("Flexeril 7.5mg #42", 14),
            ("Norco 10/325 #25", None),
            ("Norco 10/325", None),
            ("Norco 10/325 #60 for 2 weeks", 14),
        ],
    )
    def test_knows_how_long_a_fill_lasts(self, text: str, days: float | None) -> None:
        assert dose(text).lasts() == days

    def test_sees_that_it_is_as_needed_or_extended(self) -> None:
        assert dose("Norco 10/325 q6h prn").as_needed
        assert dose("Tramadol HCL ER 150mg").extended
        assert dose("Metformin and oxycodone sr 20mg").extended

    @pytest.mark.parametrize(
        ("text", "flagged"),
        [
            ("Baclofen 100mg #30", True),
            ("Baclofen 10mg", False),
            ("Baclofen", False),
            ("Fanatrex 25mg/ml", False),
        ],
    )
    def test_flags_a_strength_that_is_not_sold(
        self, text: str, *, flagged: bool
    ) -> None:
        one = taken(text)[0]

        assert unusual(one.dose, one.product) is flagged


class TestDailyMorphine:
    @pytest.mark.parametrize(
        ("text", "daily"),
        [
            ("Norco 7.5-325 #112", 30),
            ("Norco 10/325 #180 x 30 days", 60),
            ("Percocet 10/325 #90", 45),
            ("OxyContin 20mg BID #60 + Norco 10/325 TID", 90),
            ("MS Contin 30mg TID #90", 90),
            ("Tramadol 50mg #60", 10),
            ("Tramadol ER 150mg #30", 15),
            ("Tylenol #3 30/300 #60", 9),
            ("Nucynta 100mg #90", 120),
            ("Dilaudid 4mg #90", 48),
            ("Opana ER 20mg #60", 120),
            ("Duragesic 50 mcg/h #10", 120),
            ("Methadone 10mg TID", 240),
            ("OxyContin 20 BID #60 + Norco 10/325 TID", 90),
            ("MS Contin 30 TID #90", 90),
            ("T#3 #60 x 30 days", 9),
            ("Tylenol #4 #60 for 30 days", 18),
            ("Nucynta 100 #90", 120),
            ("Methadone 10 TID", 240),
        ],
    )
    def test_follows_the_worked_examples_of_2016(self, text: str, daily: float) -> None:
        assert daily_morphine(taken(text), day=IN_2016) == daily

    @pytest.mark.parametrize(
        ("text", "in_2012", "in_2023"),
        [
            ("Methadone 10mg TID", 90, 141),
            ("Dilaudid 4mg #90", 48, 60),
            ("Tramadol 50mg #60", 10, 20),
        ],
    )
    def test_takes_the_factors_of_the_day(
        self, text: str, in_2012: float, in_2023: float
    ) -> None:
        assert daily_morphine(taken(text), day=IN_2012) == in_2012
        assert daily_morphine(taken(text), day=IN_2023) == in_2023

    @pytest.mark.parametrize(
        ("text", "daily"),
        [
            ("Butrans 10 mcg/h", 18),
            ("Suboxone 8/2 mg bid", 160),
            ("Belbuca 75 mcg bid", 1.5),
            ("Norco 10/325 #60 and Butrans 10 mcg/h", 38),
        ],
    )
    def test_counts_buprenorphine_by_the_file_of_2014(
        self, text: str, daily: float
    ) -> None:
        assert daily_morphine(taken(text), day=IN_2012) == daily

    @pytest.mark.parametrize("day", [IN_2016, IN_2023])
    def test_leaves_buprenorphine_out_from_2016(self, day: date) -> None:
        both = taken("Norco 10/325 #60 and Butrans 10 mcg/h")

        assert daily_morphine(both, day=day) == 20

    @pytest.mark.parametrize(
        "text",
        ["Naproxen 500mg #60", "Norco #60", "Norco 10/325", "Butrans 10 mcg/h",
         "Actiq 200 mcg", "Norco 10/325 bid and Percocet", ""],
    )  # fmt: skip
    def test_gives_no_sum_where_a_dose_is_unknown(self, text: str) -> None:
        assert daily_morphine(taken(text), day=IN_2016) is None

    def test_gives_none_where_no_factor_is_known(self) -> None:
        one = taken("Belbuca 75 mg bid")[0]

        assert equivalent(one.product, one.dose, day=IN_2016) is None
