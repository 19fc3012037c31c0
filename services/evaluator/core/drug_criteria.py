"""Criteria that recur for drugs other than opioids, built on what is asked and taken.

Amount, refills, length of use, a first line tried, benefit of use. Not here: what a drug is for (`criteria.shown_by_record`), pairs of drugs (`drug_pairs`), numbers.
"""

from services.evaluator.core.criteria import Applies, quoting
from services.evaluator.core.guideline import Criterion, Reply, always
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import (
    DAYS_PER_WEEK,
    Classes,
    called,
    continued,
    days_asked,
    failed,
    generics,
    named,
    taken,
    weeks_taken,
    words,
)
from services.evaluator.core.words import plural
from shared.facts import Fact


def amount_stated(citation: Citation) -> Criterion:
    """Ask whether the request says how much of the drug is asked for."""

    def ask(inquiry: Inquiry) -> Reply:
        request = inquiry.request
        if request.count:
            return Reply(
                answer=Answer.MET,
                reason="The request states how much is asked for.",
                evidence=(request.evidence(),),
            )
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                "The request does not state how much of the drug is asked for, so that "
                "an open-ended supply would be granted."
            ),
            evidence=(request.evidence(),),
        )

    return Criterion(
        id="amount-stated",
        question="Is it stated how much of the drug is asked for?",
        shows="a definite amount of the drug is asked for",
        citation=citation,
        ask=ask,
    )


def no_refills_ahead(citation: Citation) -> Criterion:
    """Ask that no refills are granted before the effect of the drug is known."""

    def ask(inquiry: Inquiry) -> Reply:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                "Refills are asked for in advance, although the drug needs a look at "
                "its effect before each further supply."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="no-refills-ahead",
        question="Is each further supply left to a look at the effect?",
        shows="no refills are asked for in advance",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: bool(inquiry.request.quantity.refills),
    )


def within_days(
    *,
    id: str,  # noqa: A002 -- the name a criterion carries
    limit: int,
    citation: Citation,
    applies: Applies = always,
    verified: bool = True,
) -> Criterion:
    """Ask whether earlier use and the supply asked for stay within so many days."""
    return Criterion(
        id=f"within-days-{id}",
        question=f"Does the use stay within a short course of {limit} days?",
        shows=f"the drug is taken for no more than {limit} days in all",
        citation=citation,
        ask=lambda inquiry: _ask_days(inquiry, limit),
        applies=applies,
        verified=verified,
    )


def _ask_days(inquiry: Inquiry, limit: int) -> Reply:
    before, supply = weeks_taken(inquiry), days_asked(inquiry)
    earlier = continued(inquiry)
    days = (before or 0.0) * DAYS_PER_WEEK + (supply or 0.0)
    if days > limit:
        answer = Answer.NOT_MET
        reason = (
            f"With the supply asked for, {named(inquiry)} would be taken for about "
            f"{days:.0f} days, beyond the {limit} days of a short course."
        )
    elif supply is None or (earlier and before is None):
        answer = Answer.NOT_DOCUMENTED
        reason = (
            "How long the drug was and would be taken cannot be determined, and only a "
            f"short course of up to {limit} days is supported."
        )
    else:
        answer = Answer.MET
        reason = (
            f"The supply asked for keeps the use to about {plural(days, 'day')}, "
            f"within a short course of {limit} days."
        )
    evidence = (*words(earlier), inquiry.request.evidence())
    return Reply(answer=answer, reason=reason, evidence=evidence)


def first_line_tried(
    *,
    first: str,
    citation: Citation,
    classes: Classes = frozenset(),
    names: frozenset[str] = frozenset(),
    must_have_failed: bool = False,
    applies: Applies = always,
    verified: bool = True,
) -> Criterion:
    """Ask whether the drugs that come first were tried, or were not borne."""
    gap = "failed or was not tolerated" if must_have_failed else "was tried"

    def ask(inquiry: Inquiry) -> Reply:
        without_use = failed(inquiry, classes=classes, names=names)
        tried = without_use or taken(inquiry, classes=classes, names=names)
        if without_use or (tried and not must_have_failed):
            verb = "failed" if without_use else "was tried"
            return Reply(
                answer=Answer.MET,
                reason=f"Treatment with {called(tried)} {verb} before.",
                evidence=words(tried),
            )
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                f"The record does not document that {first}, which comes first, {gap}."
            ),
        )

    return Criterion(
        id="first-line-tried",
        question=f"Did {first} come first?",
        shows=f"{first} came first",
        citation=citation,
        ask=ask,
        applies=applies,
        verified=verified,
    )


def benefit_of_use(
    *, citation: Citation, what: str, applies: Applies = always
) -> Criterion:
    """Ask, where a drug was taken before, whether it brought a measured benefit."""
    return Criterion(
        id="benefit-of-use",
        question=f"Did earlier use bring {what}?",
        shows=f"earlier use brought {what}",
        citation=citation,
        ask=lambda inquiry: _ask_benefit(inquiry, what),
        applies=lambda inquiry: applies(inquiry) and bool(continued(inquiry)),
    )


def _ask_benefit(inquiry: Inquiry, what: str) -> Reply:
    known = inquiry.flag(Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT)
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
