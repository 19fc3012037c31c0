from dataclasses import replace
from datetime import date, timedelta

import pytest

from services.evaluator.core.guideline import GuidelineModule, Kind, Phase
from services.evaluator.core.select import governing_day, phase_of, select
from tests.unit.evaluator.cases import case, decided, item, library

DAY = date(2015, 6, 1)
ONE_DAY = timedelta(days=1)


def module(name: str = "psychotherapy@2009-07-18") -> GuidelineModule:
    return next(found for found in library() if found.id == name)


def chosen(*modules: GuidelineModule, phase: Phase = Phase.CHRONIC) -> list[str]:
    found = select(
        modules, treatments=frozenset({"psychotherapy"}), day=DAY, phase=phase
    )
    return [one.id for one in found]


class TestGoverningDay:
    def test_is_the_day_of_the_case(self) -> None:
        assert governing_day(item(), case()) == DAY

    def test_is_the_day_of_the_request_where_known(self) -> None:
        asked = item(requested_on=date(2014, 1, 1))

        assert governing_day(asked, case()) == date(2014, 1, 1)

    def test_is_the_day_of_the_service_of_a_retrospective_request(self) -> None:
        given = item(requested_on=date(2014, 1, 1), date_of_service=date(2013, 9, 9))

        assert governing_day(given, case()) == date(2013, 9, 9)


class TestPhaseOf:
    def test_is_acute_under_three_months(self) -> None:
        injury = case().date_of_injury

        assert phase_of(case(), day=injury + 90 * ONE_DAY) is Phase.ACUTE
        assert phase_of(case(), day=injury + 91 * ONE_DAY) is Phase.CHRONIC


class TestSelect:
    @pytest.mark.parametrize(
        ("day", "edition"),
        [
            (date(2009, 7, 18), "2009-07-18"),
            (date(2016, 7, 27), "2009-07-18"),
            (date(2016, 7, 28), "2016-07-28"),
            (date(2017, 11, 30), "2016-07-28"),
            (date(2017, 12, 1), "2017-12-01"),
        ],
    )
    def test_chooses_the_edition_in_force(self, day: date, edition: str) -> None:
        given = case(governing_date=day, date_of_injury=date(2008, 1, 1))

        assert decided(given).module == f"psychotherapy@{edition}"

    def test_prefers_the_module_for_this_phase_of_pain(self) -> None:
        chronic = replace(module(), id="chronic", phase=Phase.CHRONIC)
        acute = replace(module(), id="acute", phase=Phase.ACUTE)

        assert chosen(module(), chronic, acute) == ["chronic"]
        assert chosen(module(), chronic, acute, phase=Phase.ACUTE) == ["acute"]
        assert chosen(chronic, phase=Phase.ACUTE) == []

    def test_prefers_the_higher_rank_then_the_later_edition(self) -> None:
        ranked = replace(module(), id="ranked", rank=1)
        later = replace(module(), id="later", in_force_from=DAY)

        assert chosen(module(), later, ranked) == ["ranked"]
        assert chosen(later, module()) == ["later"]

    def test_leaves_out_other_kinds(self) -> None:
        assert chosen(replace(module(), kind=Kind.GATE)) == []
