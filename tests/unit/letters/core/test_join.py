"""What a case waits for, and when it is complete."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.letters.core.join import Entry, Kind, Waiting, progress, waits

NOON = datetime(2016, 10, 1, 12, tzinfo=UTC)


def entry(offset: int, kind: Kind, item: str | None = None, **more: object) -> Entry:
    fields: dict[str, object] = {"time": NOON, "offset": offset, "kind": kind}
    return Entry(**{**fields, "item": item, **more})  # type: ignore[arg-type]


def start(*items: str, reviewer: bool = True) -> Entry:
    return entry(0, Kind.STARTED, items=items, has_reviewer=reviewer)


LOG = (
    start("1", "2"),
    start("1", "1"),
    entry(1, Kind.REVIEWER, has_reviewer=True),
    *(
        entry(2, kind, item)
        for kind in Kind
        for item in ("1", "2")
        if kind != "started"
    ),
)


class TestProgress:
    def test_nothing_is_known_of_an_empty_log(self) -> None:
        found = progress(())

        assert found.started is None
        assert not found.complete

    def test_waits_for_the_decision_of_each_item(self) -> None:
        found = progress((start("1", "2"), entry(1, Kind.DECIDED, "1")))

        assert [o.number for o in found.open_items] == ["2"]
        assert found.open_items[0].waits_for is Waiting.DECISION
        assert not found.complete

    def test_is_complete_with_the_last_decision(self) -> None:
        log = (
            start("1", "2"),
            entry(1, Kind.DECIDED, "1"),
            entry(2, Kind.DECIDED, "2"),
        )

        assert progress(log).complete
        assert progress(log).decided == {"1": 1, "2": 2}

    def test_waits_for_the_reviewer_of_record(self) -> None:
        log = (start("1", reviewer=False), entry(1, Kind.DECIDED, "1"))
        named = entry(2, Kind.REVIEWER, has_reviewer=True)

        assert not progress(log).complete
        assert progress((*log, named)).complete
        assert progress((*log, named)).reviewer == 2

    def test_the_last_reviewer_named_is_of_record(self) -> None:
        log = (
            start("1"),
            entry(1, Kind.REVIEWER, has_reviewer=True),
            entry(2, Kind.REVIEWER, has_reviewer=True),
        )

        assert progress(log).reviewer == 2

    def test_the_first_decision_of_an_item_wins(self) -> None:
        log = (start("1"), entry(1, Kind.DECIDED, "1"), entry(2, Kind.DECIDED, "1"))

        assert progress(log).decided == {"1": 1}

    def test_the_first_start_wins(self) -> None:
        again = entry(1, Kind.STARTED, items=("1", "2"))

        assert len(progress((start("1"), again)).open_items) == 1

    def test_says_that_a_referred_item_waits_for_a_review(self) -> None:
        found = progress((start("1"), entry(1, Kind.REFERRED, "1")))

        assert found.open_items[0].waits_for is Waiting.REVIEW

    def test_says_which_items_hold_an_item(self) -> None:
        held = entry(1, Kind.HELD, "2", awaits=("1",))
        found = progress((start("1", "2"), held))

        assert found.open_items[1].waits_for is Waiting.ITEM
        assert found.open_items[1].awaits == ("1",)

    def test_a_closed_item_is_waited_for_no_more(self) -> None:
        log = (start("1", "2"), entry(1, Kind.DECIDED, "1"), entry(2, Kind.CLOSED, "2"))
        found = progress(log)

        assert found.complete
        assert found.closed == {"2": 2}

    def test_a_case_whose_items_are_all_closed_has_ended(self) -> None:
        log = (start("1", "2"), entry(1, Kind.CLOSED, "1"), entry(2, Kind.CLOSED, "2"))
        found = progress(log)

        assert found.ended == 2
        assert not found.complete

    def test_a_closed_case_is_never_complete(self) -> None:
        log = (
            start("1"),
            entry(1, Kind.CASE_CLOSED),
            entry(2, Kind.DECIDED, "1"),
            entry(3, Kind.CASE_CLOSED),
        )
        found = progress(log)

        assert found.ended == 1
        assert not found.complete

    def test_passes_over_items_the_case_does_not_have(self) -> None:
        log = (start("1"), entry(1, Kind.DECIDED, "7"), entry(2, Kind.CLOSED, "8"))
        found = progress(log)

        assert found.decided == {}
        assert found.closed == {}

    def test_passes_over_what_is_about_no_item(self) -> None:
        log = (start("1"), entry(1, Kind.OTHER), entry(2, Kind.DECIDED))

        assert [o.number for o in progress(log).open_items] == ["1"]


class TestWaits:
    def test_while_fewer_decisions_came_than_there_are_items(self) -> None:
        assert waits((start("1", "2"), entry(1, Kind.DECIDED, "1")))

    def test_before_the_case_has_started(self) -> None:
        assert waits((entry(0, Kind.DECIDED, "1"),))

    @pytest.mark.parametrize("kind", [Kind.CLOSED, Kind.CASE_CLOSED])
    def test_not_where_a_closing_must_be_weighed(self, kind: Kind) -> None:
        assert not waits((start("1", "2"), entry(1, kind, "1")))

    def test_not_for_an_item_that_stands_there_twice(self) -> None:
        assert not waits((start("1", "1"), entry(1, Kind.DECIDED, "1")))

    @given(st.lists(st.sampled_from(LOG), max_size=6))
    def test_never_where_the_case_is_over(self, log: list[Entry]) -> None:
        found = progress(log)

        over = found.complete or found.ended is not None
        assert not (over and waits(log))
