"""From answers to an outcome: whether the rule holds, how nearly, what would flip it.

`necessity` is the weighted mean of the answers' worth (met 1, tolerated silence 3/4,
silence 1/4, not met 0; of alternatives the best), halved and, when all criteria
hold, raised by one half. So it is at least 1/2 exactly when the request is overturned,
and no answer that turns in favour of the request can lower it.
"""

from collections.abc import Mapping
from typing import NamedTuple, assert_never

from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    Criterion,
    Reply,
    Rule,
    Silence,
    leaves,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Change, Finding
from services.evaluator.core.words import sentence

Answers = Mapping[str, Answer]

WORTH = {Answer.MET: 1.0, Answer.NOT_DOCUMENTED: 0.25, Answer.NOT_MET: 0.0}
WORTH_OF_TOLERATED_SILENCE = 0.75


def examine(rule: Rule, inquiry: Inquiry) -> tuple[Finding, ...]:
    """Return a finding for each criterion that applies to the request."""
    return tuple(
        _finding(criterion, criterion.ask(inquiry))
        for criterion in leaves(rule)
        if criterion.applies(inquiry)
    )


def _finding(criterion: Criterion, reply: Reply) -> Finding:
    return Finding(
        criterion=criterion.id,
        question=criterion.question,
        answer=reply.answer,
        citation=criterion.citation,
        evidence=reply.evidence,
        reason=sentence(reply.reason),
    )


class Weighed(NamedTuple):
    """A rule with what its answers come to, and its parts that apply likewise.

    `worth` is from 0 to 1 and counts with `weight` beside other rules.
    """

    rule: Rule
    held: bool
    worth: float
    weight: float
    parts: tuple["Weighed", ...] = ()


def weigh(rule: Rule, answers: Answers) -> Weighed | None:
    """Return what the answers come to; none where no criterion of the rule applies."""
    if isinstance(rule, Criterion):
        answer = answers.get(rule.id)
        if answer is None:
            return None
        held = _suffices(rule, answer)
        tolerated = held and answer is not Answer.MET
        worth = WORTH_OF_TOLERATED_SILENCE if tolerated else WORTH[answer]
        return Weighed(rule=rule, held=held, worth=worth, weight=rule.weight)
    found = (weigh(part, answers) for part in rule.parts)
    parts = tuple(part for part in found if part is not None)
    return _joined(rule, parts) if parts else None


def holds(rule: Rule, answers: Answers) -> bool | None:
    """Return whether a rule holds; none where no criterion of it applies."""
    weighed = weigh(rule, answers)
    return None if weighed is None else weighed.held


def failing(weighed: Weighed | None) -> frozenset[str]:
    """Return the criteria at fault: those that do not suffice where a rule fails."""
    if weighed is None or weighed.held:
        return frozenset()
    if isinstance(weighed.rule, Criterion):
        return frozenset({weighed.rule.id})
    return frozenset().union(*(failing(part) for part in weighed.parts))


def necessity(weighed: Weighed | None) -> float:
    """Return how near the answers come to proving necessity, from 0 to 1."""
    if weighed is None:
        return 0.0
    return round((0.5 if weighed.held else 0.0) + weighed.worth / 2, 4)


def flip(weighed: Weighed | None) -> tuple[Change, ...]:
    """Return a smallest set of changed answers that turns the outcome round."""
    return _reach(weighed, goal=not weighed.held) if weighed else ()


def _joined(rule: AllOf | AnyOf, parts: tuple[Weighed, ...]) -> Weighed:
    match rule:
        case AllOf():
            weight = sum(part.weight for part in parts)
            worth = sum(part.worth * part.weight for part in parts)
            return Weighed(
                rule=rule,
                held=all(part.held for part in parts),
                worth=worth / weight if weight else 0.0,
                weight=weight,
                parts=parts,
            )
        case AnyOf():
            return Weighed(
                rule=rule,
                held=any(part.held for part in parts),
                worth=max(part.worth for part in parts),
                weight=max(part.weight for part in parts),
                parts=parts,
            )
        case _:
            assert_never(rule)


def _suffices(criterion: Criterion, answer: Answer) -> bool:
    if answer is Answer.NOT_DOCUMENTED:
        return criterion.silence is Silence.IS_TOLERATED
    return answer is Answer.MET


def _reach(weighed: Weighed, *, goal: bool) -> tuple[Change, ...]:
    """Return the fewest changes after which the rule holds, or does not, as wanted."""
    if weighed.held is goal:
        return ()
    if isinstance(weighed.rule, Criterion):
        return (_change(weighed.rule, goal=goal),)
    ways = [_reach(part, goal=goal) for part in weighed.parts]
    if isinstance(weighed.rule, AllOf) is goal:
        return tuple(change for way in ways for change in way)
    return min(ways, key=len)


def _change(criterion: Criterion, *, goal: bool) -> Change:
    return Change(
        criterion=criterion.id,
        answer=Answer.MET if goal else Answer.NOT_MET,
        description=(
            f"had the record shown that {criterion.shows}"
            if goal
            else f"had the record not shown that {criterion.shows}"
        ),
    )
