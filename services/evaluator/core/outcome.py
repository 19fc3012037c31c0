"""From answers to an outcome: whether the rule holds, how nearly, what would flip it.

`necessity` is the weighted mean of the answers' worth (met 1, tolerated silence 3/4,
silence 1/4, not met 0; of alternatives the best), halved and, when all criteria
hold, raised by one half. So it is at least 1/2 exactly when the request is overturned,
and no answer that turns in favour of the request can lower it.
"""

from collections.abc import Mapping
from typing import assert_never

from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    Criterion,
    Reply,
    Rule,
    Silence,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Change, Finding
from services.evaluator.core.words import sentence

Answers = Mapping[str, Answer]

WORTH = {Answer.MET: 1.0, Answer.NOT_DOCUMENTED: 0.25, Answer.NOT_MET: 0.0}
WORTH_OF_TOLERATED_SILENCE = 0.75


def examine(rule: Rule, inquiry: Inquiry) -> tuple[Finding, ...]:
    """Return a finding for each criterion that applies to the request."""
    if isinstance(rule, AllOf | AnyOf):
        return tuple(f for part in rule.parts for f in examine(part, inquiry))
    if not rule.applies(inquiry):
        return ()
    reply: Reply = rule.ask(inquiry)
    finding = Finding(
        criterion=rule.id,
        question=rule.question,
        answer=reply.answer,
        citation=rule.citation,
        evidence=reply.evidence,
        reason=sentence(reply.reason),
    )
    return (finding,)


def holds(rule: Rule, answers: Answers) -> bool | None:
    """Return whether a rule holds; none where no criterion of it applies."""
    match rule:
        case Criterion():
            answer = answers.get(rule.id)
            return None if answer is None else _suffices(rule, answer)
        case AllOf():
            found = _applying(rule.parts, answers)
            return all(found) if found else None
        case AnyOf():
            found = _applying(rule.parts, answers)
            return any(found) if found else None
        case _:
            assert_never(rule)


def failing(rule: Rule, answers: Answers) -> frozenset[str]:
    """Return the criteria at fault: those that do not suffice where a rule fails."""
    if holds(rule, answers) is not False:
        return frozenset()
    if isinstance(rule, Criterion):
        return frozenset({rule.id})
    return frozenset().union(*(failing(part, answers) for part in rule.parts))


def necessity(rule: Rule, answers: Answers) -> float:
    """Return how near the answers come to proving necessity, from 0 to 1."""
    worth, _ = _worth(rule, answers)
    proven = 0.5 if holds(rule, answers) else 0.0
    return round(proven + worth / 2, 4)


def flip(rule: Rule, answers: Answers) -> tuple[Change, ...]:
    """Return a smallest set of changed answers that turns the outcome round."""
    return _reach(rule, answers, goal=not holds(rule, answers)) or ()


def _applying(parts: tuple[Rule, ...], answers: Answers) -> list[bool]:
    return [held for part in parts if (held := holds(part, answers)) is not None]


def _suffices(criterion: Criterion, answer: Answer) -> bool:
    if answer is Answer.NOT_DOCUMENTED:
        return criterion.silence is Silence.IS_TOLERATED
    return answer is Answer.MET


def _worth(rule: Rule, answers: Answers) -> tuple[float, float]:
    """Return the worth of the answers and the weight that it carries."""
    if isinstance(rule, Criterion):
        answer = answers.get(rule.id)
        if answer is None:
            return 0.0, 0.0
        if answer is Answer.NOT_DOCUMENTED and _suffices(rule, answer):
            return WORTH_OF_TOLERATED_SILENCE, rule.weight
        return WORTH[answer], rule.weight
    parts = [_worth(part, answers) for part in rule.parts]
    parts = [(worth, weight) for worth, weight in parts if weight]
    if not parts:
        return 0.0, 0.0
    if isinstance(rule, AnyOf):
        return max(worth for worth, _ in parts), max(weight for _, weight in parts)
    total = sum(weight for _, weight in parts)
    return sum(worth * weight for worth, weight in parts) / total, total


def _reach(rule: Rule, answers: Answers, *, goal: bool) -> tuple[Change, ...] | None:
    """Return the fewest changes after which the rule holds, or does not, as wanted."""
    held = holds(rule, answers)
    if held is None:
        return None
    if held is goal:
        return ()
    if isinstance(rule, Criterion):
        return (_change(rule, goal=goal),)
    ways = [_reach(part, answers, goal=goal) for part in rule.parts]
    found = [way for way in ways if way is not None]
    if isinstance(rule, AllOf) is goal:
        return tuple(change for way in found for change in way)
    return min(found, key=len)


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
