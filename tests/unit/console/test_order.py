"""Late events: what may still be told of a case gives the letter it would have given.

Random histories of a case run down the line; one event is lost on the way, as a dead
letter, and told last. Where the order allows it, there is one determination at most,
and it says what it would have said.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.console.order import overtaken, readable
from shared.events.case_received import CaseReceived
from shared.events.case_terminated import CaseTerminated
from shared.events.determination_issued import DeterminationIssued
from shared.events.evaluation_started import EvaluationStarted
from shared.events.item_decided import ItemDecided
from shared.events.item_referred import ItemReferred
from shared.events.review_declined import ReviewDeclined
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.messaging.line import Line
from shared.messaging.records import Kept, Output, Record
from shared.messaging.topics import CASES, DECISIONS
from tests.unit.shared.test_law import (
    EVALUATOR,
    INTAKE,
    LETTERS,
    Told,
    _next,
    _upstream,
    histories,
)

SAME = {"outcome", "items", "closed_items", "reviewer", "summary"}
"""What may not differ. The date is that of the last event or decision."""


def run(line: Line[Any], records: Sequence[Record]) -> list[tuple[Output, ...]]:
    kept: Kept | None = None
    made: list[tuple[Output, ...]] = []
    for one in records:
        step = line.step(line.read(one), kept)
        kept = step.kept if step.kept is not None else kept
        made.append(step.outputs)
    return made


def issued(decisions: Sequence[Record]) -> list[DeterminationIssued]:
    return [
        DeterminationIssued.model_validate_json(output.value or b"")
        for made in run(LETTERS, decisions)
        for output in made
        if output.kind == DeterminationIssued.type_name()
    ]


def late(records: Sequence[Record], lost: int) -> list[Record]:
    """Return the records with one of them last, at a new offset."""
    rest = [*records[:lost], *records[lost + 1 :]]
    return [*rest, replace(records[lost], offset=records[-1].offset + 2)]


def may_be_told(records: Sequence[Record], lost: int) -> bool:
    (event,) = readable(records[lost : lost + 1])
    return not overtaken(event, readable(records[lost + 1 :]))


def said(letters: Sequence[DeterminationIssued]) -> list[dict[str, Any]]:
    return [letter.model_dump(include=SAME) for letter in letters]


@given(histories, st.data())
@settings(max_examples=200)
def test_a_late_decision_gives_the_same_letter_once(
    history: list[Told], data: st.DataObject
) -> None:
    cases = _next(run(INTAKE, _upstream(history)), CASES)
    decisions = _next(run(EVALUATOR, cases), DECISIONS)
    lost = data.draw(st.integers(0, max(len(decisions) - 1, 0)))
    if not decisions or not may_be_told(decisions, lost):
        return

    rest = [*decisions[:lost], *decisions[lost + 1 :]]
    before, after = issued(rest), issued(late(decisions, lost))

    assert len(after) <= 1
    assert said(after) == said(before or issued(decisions))


@given(histories, st.data())
@settings(max_examples=200)
def test_a_late_event_of_a_case_gives_the_same_letter_once(
    history: list[Told], data: st.DataObject
) -> None:
    cases = _next(run(INTAKE, _upstream(history)), CASES)
    lost = data.draw(st.integers(0, max(len(cases) - 1, 0)))
    if not cases or not may_be_told(cases, lost):
        return

    rest = _next(run(EVALUATOR, [*cases[:lost], *cases[lost + 1 :]]), DECISIONS)
    told = _next(run(EVALUATOR, late(cases, lost)), DECISIONS)
    before, after = issued(rest), issued(told)

    assert len(after) <= 1
    whole = issued(_next(run(EVALUATOR, cases), DECISIONS))
    # What a reviewer told meanwhile was declined, and is waited for once more.
    assert not after or said(after) == said(before or whole)
    assert not before or after


@given(histories, st.data())
@settings(max_examples=100)
def test_a_repeat_of_any_event_changes_no_letter(
    history: list[Told], data: st.DataObject
) -> None:
    cases = _next(run(INTAKE, _upstream(history)), CASES)
    decisions = _next(run(EVALUATOR, cases), DECISIONS)
    if not decisions:
        return
    again = data.draw(st.integers(0, len(decisions) - 1))

    repeat = replace(decisions[again], offset=decisions[-1].offset + 2)
    letters = issued([*decisions, repeat])

    assert len(letters) <= 1
    assert not issued(decisions) or said(letters) == said(issued(decisions))


def _example(kind: type[Any], **changes: Any) -> Any:
    return kind.model_validate({**kind.examples[0], **changes})


DECIDED = _example(ItemDecided, item="1")
REVIEWER = {"licensure": ["California"], "specialties": ["Psychology"]}


class TestOvertaken:
    @pytest.mark.parametrize(
        "later",
        [
            (),
            (_example(ItemDecided, item="2"),),
            (_example(ReviewerAssigned),),
            (_example(ReviewDeclined, item="1"),),
        ],
        ids=["nothing", "another item", "a reviewer", "a review declined"],
    )
    def test_lets_a_decision_follow_what_is_not_about_its_item(
        self, later: tuple[Any, ...]
    ) -> None:
        assert overtaken(DECIDED, later) == ""

    def test_keeps_what_was_told_of_an_item_since(self) -> None:
        referred = _example(ItemReferred, item="1")

        assert "item 1" in overtaken(referred, (DECIDED,))

    @pytest.mark.parametrize("kind", [CaseReceived, EvaluationStarted])
    def test_keeps_a_reviewer_who_was_assigned_since(self, kind: type[Any]) -> None:
        later = (_example(ReviewerAssigned),)

        named = overtaken(_example(kind, reviewer=REVIEWER), later)
        unnamed = overtaken(_example(kind, reviewer=None), later)

        assert "reviewer of record" in named
        assert unnamed == ""

    def test_decides_no_case_of_which_items_were_authorized_since(self) -> None:
        later = (_example(CaseTerminated, items=["1"]),)

        assert "authorized" in overtaken(_example(CaseReceived, reviewer=None), later)

    def test_begins_no_case_twice(self) -> None:
        started = _example(EvaluationStarted, reviewer=None)

        assert "told of its case after it" in overtaken(started, (started,))
