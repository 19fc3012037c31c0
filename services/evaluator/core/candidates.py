"""Who is a candidate for an operation: old enough, and not too heavy.

With the worked cases of both sides of these thresholds.

Silence is tolerated: a record that tells neither leaves them to the surgeon. Not here:
the numbers; they are constants of the module that cites them.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import Applies
from services.evaluator.core.documents import Days
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Silence,
    WorkedCase,
    always,
)
from services.evaluator.core.indicated import Procedure, edition
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, FactValue, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact


def old_enough(
    *, least: int, citation: Citation, applies: Applies = always
) -> Criterion:
    """Ask whether a person has the age from which the operation is supported."""

    def answer(age: float) -> tuple[bool, str]:
        return age >= least, f"The age of {age:g} years is to be held against {least}."

    return _within(
        "within-age",
        Fact.AGE_YEARS,
        answer,
        shows=f"the person is at least {least} years old",
        silent="The age is not recorded.",
        citation=citation,
        applies=applies,
    )


def not_too_heavy(
    *, below: int, citation: Citation, applies: Applies = always
) -> Criterion:
    """Ask whether the body mass index is below the limit of the operation."""

    def answer(index: float) -> tuple[bool, str]:
        return (
            index < below,
            f"The body mass index of {index:g} is to be below {below}.",
        )

    return _within(
        "within-body-mass",
        Fact.BODY_MASS_INDEX,
        answer,
        shows=f"the body mass index is below {below}",
        silent="The body mass index is not recorded.",
        citation=citation,
        applies=applies,
    )


def _within(
    name: str,
    fact: Fact,
    answer: Callable[[float], tuple[bool, str]],
    *,
    shows: str,
    silent: str,
    citation: Citation,
    applies: Applies,
) -> Criterion:
    """Ask for a measure of the person; silence is tolerated."""

    def ask(inquiry: Inquiry) -> Reply:
        known, count = inquiry.known(fact), inquiry.count(fact)
        if known is None or count is None:
            return Reply(answer=Answer.NOT_DOCUMENTED, reason=silent)
        met, reason = answer(count)
        return Reply(
            answer=Answer.MET if met else Answer.NOT_MET,
            reason=reason,
            evidence=known.evidence,
        )

    return Criterion(
        id=name,
        question=f"Does the record show that {shows}?",
        shows=shows,
        citation=citation,
        ask=ask,
        applies=applies,
        silence=Silence.IS_TOLERATED,
        verified=False,
    )


def edition_for_candidates(
    procedure: Procedure,
    *,
    days: Days,
    passages: tuple[Passage, ...],
    age: int,
    body_mass: int,
    shown: Mapping[Fact, FactValue],
    applies: Applies = always,
) -> GuidelineModule:
    """Return an edition of a procedure for which age and body mass count.

    `shown` is what else its worked cases of both thresholds show.
    """
    citation = passages[0].citation()
    asked = replace(
        procedure,
        more=(
            old_enough(least=age, citation=citation, applies=applies),
            not_too_heavy(below=body_mass, citation=citation, applies=applies),
        ),
    )
    made = edition(asked, days=days, passages=passages)
    cases = tuple(
        _at_threshold(title, outcome, procedure, days, {**shown, fact: value})
        for title, outcome, fact, value in (
            ("just old enough", Outcome.OVERTURNED, Fact.AGE_YEARS, age),
            ("a year too young", Outcome.UPHELD, Fact.AGE_YEARS, age - 1),
            (
                "just below the limit of body mass",
                Outcome.OVERTURNED,
                Fact.BODY_MASS_INDEX,
                body_mass - 1,
            ),
            (
                "at the limit of body mass",
                Outcome.UPHELD,
                Fact.BODY_MASS_INDEX,
                body_mass,
            ),
        )
    )
    return replace(made, worked_cases=(*made.worked_cases, *cases))


def _at_threshold(
    title: str,
    outcome: Outcome,
    procedure: Procedure,
    days: Days,
    facts: Mapping[Fact, FactValue],
) -> WorkedCase:
    return worked(
        title, outcome, request=procedure.request, day=days.example, facts=facts
    )
