"""How long ago the injury was: the application decides, the narrative is quoted."""

from datetime import date, timedelta
from functools import lru_cache

import pytest

from services.evaluator.core.care_first import injury_told, weeks_since_injury
from services.evaluator.core.docket import read_docket
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.library import Library, compiled
from services.evaluator.guidelines import load_modules
from shared.facts import Fact
from tests.unit.evaluator.cases import case, item

DAY = date(2017, 2, 1)


@lru_cache(maxsize=1)
def library() -> Library:
    return compiled(load_modules())


def inquiry(*, weeks: int, summary: str, stated: float | None = None) -> Inquiry:
    facts = {} if stated is None else {Fact.WEEKS_SINCE_INJURY: stated}
    given = case(
        item("MRI of the left knee", facts=facts),
        summary=summary,
        governing_date=DAY,
        date_of_injury=DAY - timedelta(weeks=weeks),
    )
    return read_docket(given, library=library()).inquiry(0, siblings=())


class TestTheInjury:
    def test_is_dated_by_the_application_and_not_by_the_narrative(self) -> None:
        asked = inquiry(weeks=20, summary="He was injured 2 weeks ago.")

        assert weeks_since_injury(asked) == 20
        assert injury_told(asked) == ()

    def test_is_quoted_where_the_narrative_agrees(self) -> None:
        asked = inquiry(weeks=3, summary="He was injured 2 weeks ago.")

        assert [words.text for words in injury_told(asked)] == ["injured 2 weeks ago"]

    @pytest.mark.parametrize("stated", [0, 5])
    def test_is_as_old_as_a_field_says(self, stated: float) -> None:
        asked = inquiry(weeks=20, summary="", stated=stated)

        assert weeks_since_injury(asked) == stated
