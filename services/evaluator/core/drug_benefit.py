"""A criterion on what earlier use of a drug brought: less pain, more function.

Not here: whether it was taken at all (`prescriptions`).
"""

from services.evaluator.core.criteria import Applies, any_stated, quoting
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, always
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import (
    continued,
    failed,
    generics,
    named,
    taken_before,
    words,
)
from shared.facts import Fact

LEAST_RELIEF = 30.0
"""Percent: a response to an antiepileptic drug is 30 to 50 percent less pain."""


def benefit_of_use(
    *,
    citation: Citation,
    what: str,
    least_relief: float = LEAST_RELIEF,
    applies: Applies = always,
) -> Criterion:
    """Ask, where a drug was taken before, whether it brought a measured benefit."""
    return Criterion(
        id="benefit-of-use",
        question=f"Did earlier use bring {what}?",
        shows=f"earlier use brought {what}",
        citation=citation,
        ask=lambda inquiry: _ask_benefit(inquiry, what, least_relief),
        applies=lambda inquiry: applies(inquiry) and taken_before(inquiry),
    )


def _ask_benefit(inquiry: Inquiry, what: str, least: float) -> Reply:
    known = any_stated(
        Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT, Fact.FUNCTION_GAIN_FROM_MEDICATION
    )(inquiry) or _relief(inquiry, least)
    useless = failed(inquiry, names=generics(inquiry))
    if useless or (known and not known.value):
        return Reply(
            answer=Answer.NOT_MET,
            reason=f"The record shows that {named(inquiry)} was of no benefit.",
            evidence=words(useless) or (known.evidence if known else ()),
        )
    if known:
        return Reply(
            answer=Answer.MET,
            reason=f"Earlier use brought {what}{quoting(known.evidence)}.",
            evidence=known.evidence,
        )
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason=(
            f"{named(inquiry)} was taken before, but the record does not document "
            f"{what} from it."
        ),
        evidence=words(continued(inquiry)),
    )


def _relief(inquiry: Inquiry, least: float) -> Known | None:
    """Return a relief that reaches the least percentage, or that there was none."""
    percent = inquiry.known(Fact.PERCENT_RELIEF_FROM_MEDICATION)
    number = inquiry.count(Fact.PERCENT_RELIEF_FROM_MEDICATION)
    if percent and number is not None and number >= least:
        return Known(value=True, evidence=percent.evidence)
    relief = inquiry.flag(Fact.RELIEF_FROM_MEDICATION)
    return relief if relief and not relief.value else None
