"""A rationale that a physician would sign: nothing false, nothing twice."""

import re
from datetime import date
from functools import lru_cache
from typing import Any

import pytest

from services.evaluator.core.decide import decide
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import Decided
from services.evaluator.guidelines import load_modules
from shared.facts import Fact
from tests.unit.evaluator.cases import case, item

DAY = date(2017, 2, 1)


@lru_cache(maxsize=1)
def modules() -> tuple[GuidelineModule, ...]:
    return load_modules()


def rationale(request: str, *, summary: str = "", **fields: Any) -> str:
    given = case(item(request, **fields), summary=summary, governing_date=DAY)
    (verdict,) = decide(given, modules=modules())
    assert isinstance(verdict, Decided)
    return verdict.rationale


class TestARationale:
    @pytest.mark.parametrize(
        ("request_", "false"),
        [
            ("TENS unit purchase", "nor whether it is for rental or purchase"),
            ("TENS unit rental", "nor whether it is for rental or purchase"),
            ("TENS unit, daily trial, #30", "does not say for how long"),
        ],
    )
    def test_denies_nothing_that_the_request_says(
        self, request_: str, false: str
    ) -> None:
        assert false not in rationale(request_)

    def test_reads_the_weeks_of_a_remainder(self) -> None:
        said = rationale(
            "Home aide 12 hours per day, 5 times a week for 4 weeks was the original "
            "request. Home aide 6 hours per day, 5 times a week for 4 weeks was "
            "authorized by the Claims Administrator. The remaining IMR eligible "
            "portion of the original request, Home aide 6 hours per day, 5 times a "
            "week for 4 weeks is"
        )

        assert "not stated" not in said

    def test_calls_the_denial_of_a_symptom_no_examination(self) -> None:
        said = rationale(
            "Physical therapy, 6 visits, neck",
            summary="The injured worker denied numbness or weakness.",
        )

        assert "shows no loss of function" not in said

    def test_takes_no_argument_of_the_review_for_the_record(self) -> None:
        said = rationale(
            "Additional physical therapy, 4 visits, neck",
            summary=(
                "He completed 6 physical therapy sessions. Utilization review found no "
                "objective improvement with prior therapy."
            ),
        )

        assert "brought no improvement" not in said

    def test_quotes_both_what_was_had_and_that_the_complaint_stays(self) -> None:
        said = rationale(
            "TENS unit rental 30 days",
            summary=(
                "Treatment to date has included chiropractic treatment and ibuprofen. "
                "The pain persists."
            ),
        )

        assert re.search(
            r'tried and failed \("[^"]+"\); it also says \("[^"]+"\)', said
        )

    def test_says_nothing_that_a_fuller_sentence_says(self) -> None:
        said = rationale(
            "MRI of the cervical spine",
            summary=(
                "Neck pain. Treatment to date has included physical therapy. He "
                "complains of neck pain 7/10."
            ),
        )

        assert said.count("active care was had") == 1


class TestAnActivityOfAnother:
    def test_is_not_that_of_the_person(self) -> None:
        said = rationale(
            "Transportation to and from surgery",
            summary="He lives with his wife. His wife does not drive.",
            facts={Fact.SURGERY_AUTHORIZED: True},
        )

        assert "cannot travel alone (" not in said
