"""What would have changed an outcome: put in, it does; and how often it is found.

The shares are printed (`pytest -s`).
"""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from bench.letters import read_letters
from services.evaluator.core import trial
from services.evaluator.core.counterfactual import Counterfactual, counterfactual
from services.evaluator.core.decide import decide
from services.evaluator.core.edits import (
    Asked,
    Edit,
    Edits,
    NothingAuthorized,
    SiblingDecided,
    SiblingLeft,
    Stated,
    Worded,
    put_in,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import (
    Case,
    Decided,
    MachineMayDecide,
    Outcome,
    Quantity,
    Resolution,
)
from services.evaluator.guidelines import load_modules
from shared.facts import Fact
from tests.unit.evaluator.cases import case, item, library

LETTERS = Path(__file__).resolve().parents[4] / "shared" / "letters" / "dev.jsonl"
ALL_MODULES = load_modules()
FEWEST_FOUND = 0.85
MOST_DECISIONS = 16
"""Of one item: seven at most for a letter, twelve for a worked case."""
DIAGNOSED = Stated(fact=Fact.PSYCHOLOGICAL_DIAGNOSIS, value=True)


def _found(looked_at: Case, number: str = "1") -> Counterfactual:
    found = counterfactual(looked_at, item=number, modules=library())
    assert found is not None
    return found


def _outcome(
    looked_at: Case,
    edits: Edits,
    *,
    number: str = "1",
    modules: tuple[GuidelineModule, ...],
) -> Outcome | None:
    edited = put_in(looked_at, edits, item=number)
    verdicts = decide(edited.case, modules=modules, resolved=edited.resolved)
    verdict = next(v for v in verdicts if v.number == number)
    return verdict.outcome if isinstance(verdict, Decided) else None


class TestCounterfactual:
    @pytest.mark.parametrize(
        ("looked_at", "outcome", "edit"),
        [
            (case(summary="An invented worker."), Outcome.OVERTURNED, DIAGNOSED),
            (
                case(),
                Outcome.UPHELD,
                Stated(fact=Fact.PSYCHOLOGICAL_DIAGNOSIS, value=False),
            ),
            (
                case("Psychotherapy, 60 sessions"),
                Outcome.OVERTURNED,
                Asked(quantity=Quantity(count=6, unit="sessions")),
            ),
            (
                case(already_authorized=("6 psychotherapy sessions",)),
                Outcome.OVERTURNED,
                NothingAuthorized(),
            ),
            (
                case(
                    "Psychological testing: MMPI-2, 3 hours", "Psychological evaluation"
                ),
                Outcome.OVERTURNED,
                SiblingLeft(number="2"),
            ),
        ],
        ids=["a fact", "its denial", "an amount", "nothing before", "no sibling"],
    )
    def test_finds_the_one_statement_that_does_it(
        self, looked_at: Case, outcome: Outcome, edit: Edit
    ) -> None:
        found = _found(looked_at)

        assert (found.outcome, found.edits) == (outcome, (edit,))

    def test_names_the_criteria_that_a_statement_settles(self) -> None:
        (step,) = _found(case(summary="An invented worker.")).steps

        assert step.criteria == ("psychological-condition",)

    def test_finds_several_statements_and_each_is_needed(self) -> None:
        looked_at = case("Psychotherapy", summary="An invented worker.")

        found = _found(looked_at)

        assert len(found.edits) > 1
        for left_out in found.edits:
            fewer = tuple(edit for edit in found.edits if edit != left_out)
            assert _outcome(looked_at, fewer, modules=library()) is Outcome.UPHELD

    def test_moves_a_number_to_its_threshold(self) -> None:
        facts = {Fact.SESSIONS_COMPLETED: 40}
        asked = item(
            "Psychotherapy, 4 additional sessions",
            facts=facts | {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True},
        )
        looked_at = case(asked)

        (edit,) = _found(looked_at).edits

        assert isinstance(edit, Stated)
        assert edit.fact is Fact.SESSIONS_COMPLETED
        above = Stated(fact=edit.fact, value=int(edit.value) + 1)
        assert _outcome(looked_at, (above,), modules=library()) is Outcome.UPHELD

    def test_states_one_where_an_amount_has_no_limit(self) -> None:
        looked_at = case(
            item(
                "Transportation to medical appointments",
                facts={Fact.CANNOT_TRAVEL_ALONE: True},
            )
        )

        found = counterfactual(looked_at, item="1", modules=ALL_MODULES)

        assert found is not None
        assert found.edits == (Asked(quantity=Quantity(count=1)),)

    def test_asks_for_more_than_was_authorized(self) -> None:
        asked = item(
            "Post-operative physical therapy, 24 visits",
            authorized="12 visits of post-operative physical therapy",
        )
        looked_at = case(asked, summary="She had a rotator cuff repair on 5/1/2015.")

        found = counterfactual(looked_at, item="1", modules=ALL_MODULES)

        assert found is not None
        counts = [e.quantity.count for e in found.edits if isinstance(e, Asked)]
        assert all(count > 12 for count in counts if count)

    def test_says_which_criterion_no_statement_changes(self) -> None:
        found = _found(case("Neurofeedback, 4 sessions"))

        assert (found.steps, found.beyond) == ((), ("not-neurofeedback",))

    def test_says_nothing_of_an_item_that_nobody_decided(self) -> None:
        nothing = counterfactual(case("Zephyr quillwork"), item="1", modules=library())
        by_a_person = counterfactual(
            case(),
            item="1",
            modules=library(),
            resolved={"1": Resolution(outcome=Outcome.UPHELD)},
        )
        not_allowed = counterfactual(
            case(), item="1", modules=library(), may_decide=MachineMayDecide.NONE
        )

        assert (nothing, by_a_person, not_allowed) == (None, None, None)


class TestPutIn:
    def test_puts_each_edit_where_an_application_has_it(self) -> None:
        looked_at = case("Psychotherapy", "MRI", already_authorized=("6 sessions",))
        edits = (
            DIAGNOSED,
            Asked(quantity=Quantity(count=4)),
            Worded(request="Psychotherapy #4"),
            NothingAuthorized(),
            SiblingDecided(number="2", outcome=Outcome.OVERTURNED),
            SiblingLeft(number="2"),
        )

        edited = put_in(looked_at, edits, item="1")

        (only,) = edited.case.items
        assert only.facts == {Fact.PSYCHOLOGICAL_DIAGNOSIS: True}
        assert only.quantity == Quantity(count=4)
        assert only.request == "Psychotherapy #4"
        assert edited.case.already_authorized == ()
        assert edited.resolved == {"2": Resolution(outcome=Outcome.OVERTURNED)}
        assert looked_at.items[0].facts == {}


class TestEverySet:
    """Each set that is returned is put in and decided again, by the test itself."""

    @pytest.mark.parametrize("half", [0, 1])
    def test_changes_the_outcome_of_a_worked_case(
        self, half: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        worked = {
            (module.id.partition("@")[0], one.title): one.case
            for module in ALL_MODULES
            for one in module.worked_cases
        }
        looked_at = list(worked.values())[half::2]

        share, most = _tried(looked_at, monkeypatch)

        print(f"worked cases: a set for {share:.1%}, at most {most} decisions")  # noqa: T201
        assert share >= FEWEST_FOUND
        assert most <= MOST_DECISIONS

    def test_changes_the_outcome_of_a_published_letter(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        if not LETTERS.exists():
            if os.environ.get("CI") == "true":
                pytest.fail("the published letters are not beside the checkout")
            pytest.skip("the published letters are not beside the checkout")
        with LETTERS.open("rb") as lines:
            looked_at = [one.case for one in read_letters(lines, report=print)]

        share, most = _tried(looked_at, monkeypatch)

        print(f"letters: a set for {share:.1%}, at most {most} decisions")  # noqa: T201
        assert len(looked_at) == 74
        assert share >= FEWEST_FOUND
        assert most <= MOST_DECISIONS


def _tried(cases: Iterable[Case], monkeypatch: pytest.MonkeyPatch) -> tuple[float, int]:
    """Try every set; return the share of items with one, and the most decisions."""
    items = with_set = most = 0
    made: list[Case] = []

    def counted(case: Case, **how: Any) -> object:
        made.append(case)
        return decide(case, **how)

    monkeypatch.setattr(trial, "decide", counted)
    for one in cases:
        for i in one.items:
            made.clear()
            told = counterfactual(one, item=i.number, modules=ALL_MODULES)
            most = max(most, len(made))
            if told is not None:
                items += 1
                with_set += bool(told.steps)
                _see_it_turn(one, told)
    return with_set / items, most


def _see_it_turn(looked_at: Case, told: Counterfactual) -> None:
    place = (looked_at.case_number, told.item, looked_at.items[0].request)
    number = told.item
    before = _outcome(looked_at, (), number=number, modules=ALL_MODULES)
    assert before is not None, place
    assert before is not told.outcome, place
    if not told.steps:
        assert told.beyond, place
        return
    after = _outcome(looked_at, told.edits, number=number, modules=ALL_MODULES)
    assert after is told.outcome, place
