"""The checker of the benchmark sees what is missing, doubled or wrong."""

import orjson

from bench.line.checker import Checked, check
from bench.line.workload import Work, make_work

WORKS = tuple(make_work(cases=20, seed=3))


def _told(work: Work, **changes: object) -> tuple[str, bytes]:
    items = [
        {"item_id": str(n), "outcome": work.outcome} for n in range(1, work.items + 1)
    ]
    body = {"case_number": work.case_number, "outcome": work.outcome, "items": items}
    return work.case_number, orjson.dumps(body | changes)


class TestCheck:
    def test_finds_nothing_where_each_case_has_its_determination(self) -> None:
        found = check(WORKS, [_told(work) for work in WORKS])

        assert found == Checked(cases=20, missing=0, doubled=0, wrong=0)
        assert found.clean

    def test_counts_what_is_missing(self) -> None:
        found = check(WORKS, [_told(work) for work in WORKS[3:]])

        assert (found.missing, found.clean) == (3, False)

    def test_counts_what_came_twice(self) -> None:
        told = [_told(work) for work in WORKS]

        found = check(WORKS, [*told, told[0], told[0], told[5]])

        assert (found.doubled, found.clean) == (2, False)

    def test_counts_a_wrong_outcome_a_lost_item_and_a_stranger(self) -> None:
        told = [_told(work) for work in WORKS]
        other = "upheld" if WORKS[0].outcome == "overturned" else "overturned"
        told[0] = _told(WORKS[0], outcome=other)
        told[1] = _told(WORKS[1], items=[])
        told.append(("CM99-0000001", told[2][1]))

        found = check(WORKS, told)

        assert (found.wrong, found.clean) == (3, False)


class TestWorkload:
    def test_is_the_same_for_the_same_seed(self) -> None:
        assert tuple(make_work(cases=20, seed=3)) == WORKS

    def test_has_the_size_and_the_items_that_it_says(self) -> None:
        works = tuple(make_work(cases=2_000, seed=1))

        size = sum(len(work.value) for work in works) / len(works)
        items = sum(work.items for work in works) / len(works)

        assert 3_600 < size < 4_000
        assert 1.79 < items < 1.89
        assert {work.items for work in works} == {1, 2, 3, 4}
        assert {work.outcome for work in works} == {"upheld", "overturned"}
