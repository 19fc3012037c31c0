"""Work made of published letters: each case is whole, and has a number of its own."""

import json
from itertools import islice

import pytest

from bench.letters import LETTERS
from bench.line.real import RealWork


@pytest.fixture(scope="module")
def work() -> RealWork:
    if not LETTERS.is_file():
        pytest.skip(f"there are no letters at {LETTERS}")
    with LETTERS.open("rb") as lines:
        return RealWork(islice(lines, 5))


class TestRealWork:
    def test_goes_round_and_numbers_each_case_anew(self, work: RealWork) -> None:
        count = len(work.patterns) + 3

        made = list(work.make(cases=count, first=1))

        assert len({each.case_number for each in made}) == count
        assert made[0].outcomes == made[len(work.patterns)].outcomes
        assert all(json.loads(w.value)["case_number"] == w.case_number for w in made)

    def test_goes_on_where_it_stopped(self, work: RealWork) -> None:
        whole = list(work.make(cases=9, first=1))

        parts = [*work.make(cases=4, first=1), *work.make(cases=5, first=5)]

        assert parts == whole

    def test_knows_how_every_item_comes_out(self, work: RealWork) -> None:
        for each in work.make(cases=len(work.patterns), first=1):
            asked = json.loads(each.value)["items"]

            assert len(each.outcomes) == len(asked)
            assert set(each.outcomes) <= {"upheld", "overturned"}
