"""The linter of letters: what must not be issued.

Every problem blocks, so a rule speaks up only where issuing would be wrong. Messages
hold no text of a record. Here are the rules about the case as a whole. Most cases break
none, so each rule looks first whether all is well, at little cost.
Not here: rules about items (`check_items`) and about the letter (`check_letter`); what
to do about a problem (the handlers).
"""

from collections.abc import Iterator
from itertools import pairwise

from services.letters.core import check_items, check_letter
from services.letters.core.model import Determination, Letter
from services.letters.core.outcome import case_outcome
from services.letters.core.problem import Problem, ProblemCode, Rule
from services.letters.core.typography import is_blank


def check(determination: Determination, letter: Letter) -> tuple[Problem, ...]:
    """Return every reason not to issue the letter; none when it may go out."""
    return (
        *(p for rule in _RULES for p in rule(determination)),
        *(p for rule in check_letter.RULES for p in rule(determination, letter)),
    )


def is_sound(determination: Determination) -> bool:
    """Say whether no rule about the determination itself speaks up."""
    for rule in _RULES:
        for _problem in rule(determination):
            return False
    return True


def _outcome(determination: Determination) -> Iterator[Problem]:
    if not determination.items:
        yield Problem(
            code=ProblemCode.NO_ITEMS,
            message="expected a decided item, found none",
        )
    elif determination.outcome is not (
        expected := case_outcome(item.outcome for item in determination.items)
    ):
        yield Problem(
            code=ProblemCode.CASE_OUTCOME_MISMATCH,
            message=f"expected {expected}, found {determination.outcome}",
        )


def _dates(determination: Determination) -> Iterator[Problem]:
    d = determination
    if d.date_of_injury <= d.ur_denial_date <= d.application_received and (
        d.application_received <= (d.date_assigned or d.decision_date)
        and (d.date_assigned or d.decision_date) <= d.decision_date
    ):
        return
    dates = {
        "date of injury": determination.date_of_injury,
        "UR denial date": determination.ur_denial_date,
        "application received": determination.application_received,
        "date assigned": determination.date_assigned,
        "decision date": determination.decision_date,
    }
    known = [(name, day) for name, day in dates.items() if day is not None]
    for (earlier, first), (later, second) in pairwise(known):
        if first > second:
            yield Problem(
                code=ProblemCode.DATES_OUT_OF_ORDER,
                message=f"expected {earlier} not after {later}, found it after",
            )


def _reviewer(determination: Determination) -> Iterator[Problem]:
    if all(map(is_blank, determination.reviewer.licensure)):
        yield Problem(
            code=ProblemCode.NO_LICENCE,
            message="expected a state of licensure of the reviewer, found none",
        )
    if all(map(is_blank, determination.reviewer.specialties)):
        yield Problem(
            code=ProblemCode.NO_SPECIALTY,
            message="expected a specialty of the reviewer, found none",
        )


def _summary(determination: Determination) -> Iterator[Problem]:
    if is_blank(determination.summary):
        yield Problem(
            code=ProblemCode.EMPTY_SUMMARY,
            message="expected a clinical case summary, found an empty one",
        )


_RULES: tuple[Rule, ...] = (_outcome, _dates, _reviewer, _summary, *check_items.RULES)
