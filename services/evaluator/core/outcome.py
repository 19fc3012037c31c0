"""From answers to an outcome: whether the rule holds, how nearly, what would flip it.

`necessity` is the weighted mean of the answers' worth (met 1, tolerated silence 3/4,
silence 1/4, not met 0; of alternatives the best), halved and, when all criteria
hold, raised by one half. So it is at least 1/2 exactly when the request is overturned,
and no answer that turns in favour of the request can lower it.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, assert_never

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


def examine(criteria: Iterable[Criterion], inquiry: Inquiry) -> tuple[Finding, ...]:
    """Return a finding for each criterion that applies to the request."""
    return tuple(
        [
            _finding(criterion, criterion.ask(inquiry))
            for criterion in criteria
            if criterion.applies(inquiry)
        ]
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
        return Weighed(rule, held, worth, rule.weight)
    parts = [
        weighed for part in rule.parts if (weighed := weigh(part, answers)) is not None
    ]
    return _joined(rule, tuple(parts)) if parts else None


def holds(rule: Rule, answers: Answers) -> bool | None:
    """Return whether a rule holds; none where no criterion of it applies."""
    weighed = weigh(rule, answers)
    return None if weighed is None else weighed.held


def failing(weighed: Weighed | None) -> frozenset[str]:
    """Return the criteria at fault: those that do not suffice where a rule fails."""
    return frozenset(_at_fault(weighed)) if weighed else frozenset()


def necessity(weighed: Weighed | None) -> float:
    """Return how near the answers come to proving necessity, from 0 to 1."""
    if weighed is None:
        return 0.0
    return round((0.5 if weighed.held else 0.0) + weighed.worth / 2, 4)


def flip(
    weighed: Weighed | None,
    *,
    told: frozenset[str] = frozenset(),
    asked: frozenset[str] = frozenset(),
) -> tuple[Change, ...]:
    """Return a smallest set of changed answers that turns the outcome round.

    Of the ways to it, one that a report could supply goes before an urgent condition,
    and of those as short one that denies what the record has `told`. `asked` are the
    criteria that the request itself answered.
    """
    if weighed is None:
        return ()
    goal = not weighed.held
    return tuple(
        _change(one, goal=goal, by="request" if one.id in asked else "record")
        for one in _reach(weighed, told, goal=goal)
    )


def _at_fault(weighed: Weighed) -> list[str]:
    if weighed.held:
        return []
    if isinstance(weighed.rule, Criterion):
        return [weighed.rule.id]
    return [name for part in weighed.parts for name in _at_fault(part)]


def _joined(rule: AllOf | AnyOf, parts: tuple[Weighed, ...]) -> Weighed:
    # Plain loops: this is done for every rule of every module that is asked.
    match rule:
        case AllOf():
            held, worth, weight = True, 0.0, 0.0
            for part in parts:
                held = held and part.held
                worth += part.worth * part.weight
                weight += part.weight
            return Weighed(rule, held, worth / weight if weight else 0.0, weight, parts)
        case AnyOf():
            held, worth, weight = False, 0.0, 0.0
            for part in parts:
                held = held or part.held
                worth = max(worth, part.worth)
                weight = max(weight, part.weight)
            return Weighed(rule, held, worth, weight, parts)
        case _:
            assert_never(rule)


def _suffices(criterion: Criterion, answer: Answer) -> bool:
    if answer is Answer.NOT_DOCUMENTED:
        return criterion.silence is Silence.IS_TOLERATED
    return answer is Answer.MET


def _reach(
    weighed: Weighed, told: frozenset[str], *, goal: bool
) -> tuple[Criterion, ...]:
    """Return the criteria by which the rule best comes to hold, or not, as wanted."""
    if weighed.held is goal:
        return ()
    if isinstance(weighed.rule, Criterion):
        return (weighed.rule,)
    ways = [_reach(part, told, goal=goal) for part in weighed.parts]
    if isinstance(weighed.rule, AllOf) is goal:
        return tuple(criterion for way in ways for criterion in way)
    return min(ways, key=lambda way: _dear(way, told, goal=goal))


def _dear(
    way: tuple[Criterion, ...], told: frozenset[str], *, goal: bool
) -> tuple[int, ...]:
    if goal:
        return sum(one.urgent for one in way), len(way)
    return len(way), sum(one.id not in told for one in way)


def _change(criterion: Criterion, *, goal: bool, by: str) -> Change:
    return Change(
        criterion=criterion.id,
        answer=Answer.MET if goal else Answer.NOT_MET,
        description=(
            f"had the {by} shown that {criterion.shows}"
            if goal
            else f"had the {by} not shown that {criterion.shows}"
        ),
    )
