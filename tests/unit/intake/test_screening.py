"""Every rule of the folder keeps to its worked cases and to the form of a rule."""

import re
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml

from services.intake.core import screening
from services.intake.core.model import Application, ItemDates
from services.intake.core.screening import ScreeningRule, WorkedCase, rules, screen
from services.intake.core.screening._rule import ELIGIBLE, application

CASES = Path(__file__).parents[2] / "cases" / "screening" / "applications.yaml"
WORKED = [(rule, case) for rule in rules() for case in rule.worked_cases]


def _of_file(changes: dict[str, Any]) -> Application:
    items = tuple(ItemDates(**item) for item in changes.pop("items", ()))
    return application(**changes, items=items)


class TestRules:
    def test_are_the_files_of_the_folder(self) -> None:
        files = Path(str(screening.__file__)).parent.glob("[a-z]*.py")

        assert [rule.code for rule in rules()] == sorted(
            path.stem.replace("_", "-") for path in files
        )

    @pytest.mark.parametrize(
        ("rule", "case"),
        WORKED,
        ids=[f"{rule.code}: {case.title}" for rule, case in WORKED],
    )
    def test_keep_to_their_worked_cases(
        self, rule: ScreeningRule, case: WorkedCase
    ) -> None:
        assert (rule.broken_by(case.application) is not None) is case.broken

    @pytest.mark.parametrize("rule", rules(), ids=lambda rule: str(rule.code))
    def test_show_both_sides_and_cite(self, rule: ScreeningRule) -> None:
        module = re.sub("-", "_", rule.code)
        docstring = str(getattr(screening, module).__doc__)

        assert {case.broken for case in rule.worked_cases} == {True, False}
        assert re.match(r"8 CCR 9792\.", rule.regulation)
        assert "Covers:" in docstring
        assert "Asks:" in docstring
        assert "Not coded:" in docstring

    @pytest.mark.parametrize("rule", rules(), ids=lambda rule: str(rule.code))
    def test_stay_silent_about_what_could_not_be_read(
        self, rule: ScreeningRule
    ) -> None:
        unread = Application(
            case_number=ELIGIBLE.case_number, received_on=ELIGIBLE.received_on
        )

        assert rule.broken_by(unread) is None

    def test_say_no_date_of_the_application(self) -> None:
        for rule, case in WORKED:
            assert not re.search(
                r"\b(?:19|20)\d\d\b", str(rule.broken_by(case.application))
            )


class TestScreen:
    def test_has_nothing_against_an_eligible_application(self) -> None:
        assert screen(ELIGIBLE) == ()

    def test_carries_the_regulation_of_each_reason(self) -> None:
        every = chain.from_iterable(screen(case.application) for _, case in WORKED)

        assert all(reason.regulation and reason.message for reason in every)

    @pytest.mark.parametrize(
        "case",
        yaml.safe_load(CASES.read_text(encoding="utf-8")),
        ids=lambda case: str(case["title"]),
    )
    def test_gives_all_reasons_at_once(self, case: dict[str, Any]) -> None:
        found = screen(_of_file(dict(case["application"])))

        assert [reason.code for reason in found] == case["reasons"]


class TestLate:
    def test_names_the_missing_day_of_service(self) -> None:
        late = application(
            ur_denial_date=date(2016, 1, 5), application_received=date(2016, 9, 15)
        )

        assert "day of service is not stated" in screen(late)[0].message
