"""The answers that would have turned a decision: given those, it does not stand."""

import os
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from bench.letters import LETTERS, read_letters
from services.evaluator.core.decide import decide
from services.evaluator.core.guideline import (
    Criterion,
    Reply,
    Rule,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Case, Decided
from services.evaluator.guidelines import load_modules
from tests.unit.evaluator.cases import case

MODULES = load_modules()
WORKED = [one.case for module in MODULES for one in module.worked_cases]


class _Wanted:
    """The answers that one item gets, whatever its criteria find; others get none."""

    def __init__(self) -> None:
        self._number, self._answers = "", dict[str, Answer]()
        self.modules = tuple(
            replace(m, criteria=tuple(map(self._rule, m.criteria))) for m in MODULES
        )

    def stands(self, decided: Decided, looked_at: Case) -> bool:
        """Return whether the decision is the same with its changed answers given."""
        self._number = decided.number
        self._answers = {c.criterion: c.answer for c in decided.would_change}
        again = next(
            v
            for v in decide(looked_at, modules=self.modules)
            if v.number == decided.number
        )
        return isinstance(again, Decided) and again.outcome is decided.outcome

    def _rule(self, rule: Rule) -> Rule:
        if isinstance(rule, Criterion):
            return replace(rule, ask=self._answering(rule))
        return type(rule)(tuple(map(self._rule, rule.parts)))

    def _answering(self, criterion: Criterion) -> Callable[[Inquiry], Reply]:
        def answer(inquiry: Inquiry) -> Reply:
            reply = criterion.ask(inquiry)
            wanted = self._answers.get(criterion.id)
            if wanted is None or inquiry.item.number != self._number:
                return reply
            return replace(reply, answer=wanted)

        return answer


def _not_turned(looked_at: Iterable[Case]) -> tuple[int, list[tuple[str, ...]]]:
    """Return how many decisions name changes, and those that stand all the same."""
    tried, standing = 0, list[tuple[str, ...]]()
    wanted = _Wanted()
    for one in looked_at:
        for decided in decide(one, modules=MODULES):
            if isinstance(decided, Decided) and decided.would_change:
                tried += 1
                if wanted.stands(decided, one):
                    changes = (change.criterion for change in decided.would_change)
                    standing.append((one.case_number, decided.module, *changes))
    return tried, standing


class TestWouldChange:
    def test_turns_the_decision_of_a_worked_case(self) -> None:
        tried, standing = _not_turned(WORKED)

        assert tried > 2_000
        assert standing == []

    def test_turns_the_decision_of_a_published_letter(self) -> None:
        if not LETTERS.exists():
            if os.environ.get("CI") == "true":
                pytest.fail("the published letters are not beside the checkout")
            pytest.skip("the published letters are not beside the checkout")
        with LETTERS.open("rb") as lines:
            letters = [one.case for one in read_letters(lines, report=print)]

        tried, standing = _not_turned(letters)

        assert tried > 130
        assert standing == []

    def test_names_what_each_module_that_refuses_would_need(self) -> None:
        asked = case("Norco 10/325mg #30 and Xanax 1mg #30", summary="Pain.")

        [found] = decide(asked, modules=MODULES)

        assert isinstance(found, Decided)
        own = {leaf.id for m in MODULES if m.id == found.module for leaf in m.leaves()}
        named = {change.criterion for change in found.would_change}
        assert named & own
        assert named - own
