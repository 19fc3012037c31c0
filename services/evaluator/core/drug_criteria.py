"""Criteria that recur for drugs other than opioids, built on what is asked and taken.

Amount, refills, length of use, a first line tried. Not here: what a drug is for
(`criteria.shown_by_record`), what it brought (`drug_benefit`), pairs of drugs
(`drug_pairs`), and numbers.
"""

from collections.abc import Mapping

from services.evaluator.core.criteria import Applies
from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.guideline import Criterion, Reply, always
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import (
    DAYS_PER_WEEK,
    Classes,
    asked,
    called,
    continued,
    days_asked,
    declared,
    failed,
    named,
    taken,
    taken_before,
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


def strength_stated(citation: Citation, *, classes: Classes) -> Criterion:
    """Ask whether the request names the drug with its strength."""

    def ask(inquiry: Inquiry) -> Reply:
        drugs = [one for one in asked(inquiry) if one.product.is_a(classes)]
        known = {one.generic for one in drugs if one.dose.strength is not None}
        evidence = (inquiry.request.evidence(),)
        if drugs and known == {one.generic for one in drugs}:
            return Reply(
                answer=Answer.MET,
                reason="The request states the drug and its strength.",
                evidence=evidence,
            )
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason="The request does not state the drug and its strength.",
            evidence=evidence,
        )

    return Criterion(
        id="strength-stated",
        question="Are the drug and its strength stated?",
        shows="the drug and its strength are stated",
        citation=citation,
        ask=ask,
        verified=False,
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
    usual: Mapping[str, float] | None = None,
    applies: Applies = always,
    verified: bool = True,
) -> Criterion:
    """Ask whether earlier use and the supply asked for stay within so many days.

    `usual`: tablets a day of a drug, where the request does not say.
    """
    return Criterion(
        id=f"within-days-{id}",
        question=f"Does the use stay within a short course of {plural(limit, 'day')}?",
        shows=f"the drug is taken for no more than {plural(limit, 'day')} in all",
        citation=citation,
        ask=lambda inquiry: _ask_days(inquiry, limit, usual),
        applies=applies,
        verified=verified,
    )


def _ask_days(inquiry: Inquiry, limit: int, usual: Mapping[str, float] | None) -> Reply:
    before, supply = weeks_taken(inquiry), days_asked(inquiry, usual=usual)
    earlier = continued(inquiry)
    days = (before or 0.0) * DAYS_PER_WEEK + (supply or 0.0)
    if days > limit:
        answer = Answer.NOT_MET
        reason = (
            f"With the supply asked for, {named(inquiry)} would be taken for about "
            f"{days:.0f} days, beyond a short course of {plural(limit, 'day')}."
        )
    elif supply is None or (taken_before(inquiry) and before is None):
        answer = Answer.NOT_DOCUMENTED
        reason = (
            "How long the drug was and would be taken cannot be determined, and only a "
            f"short course of up to {plural(limit, 'day')} is supported."
        )
    else:
        answer = Answer.MET
        reason = (
            "The supply asked for keeps the use to about "
            f"{plural(round(days), 'day')}, within a short course of "
            f"{plural(limit, 'day')}."
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
    fact: Fact | None = None,
    applies: Applies = always,
    verified: bool = True,
) -> Criterion:
    """Ask whether the drugs that come first were tried, or were not borne.

    `fact`: the field of an application that answers it, which then wins.
    """
    gap = "failed or was not tolerated" if must_have_failed else "was tried"

    def ask(inquiry: Inquiry) -> Reply:
        if fact and (by_field := declared(inquiry, fact)):
            return Reply(
                answer=Answer.MET if by_field.value else Answer.NOT_MET,
                reason=f"The application states whether {first} {gap}.",
                evidence=by_field.evidence,
            )
        useless = failed(inquiry, classes=classes, names=names)
        if not useless and must_have_failed:
            return _untried(first, gap)
        tried = useless or taken(inquiry, classes=classes, names=names)
        return _tried(tried, useless=bool(useless)) if tried else _untried(first, gap)

    return Criterion(
        id="first-line-tried",
        question=f"Did {first} come first?",
        shows=f"{first} came first",
        citation=citation,
        ask=ask,
        applies=applies,
        verified=verified,
    )


def _tried(tried: tuple[Medication, ...], *, useless: bool) -> Reply:
    verb = "failed" if useless else "was tried"
    return Reply(
        answer=Answer.MET,
        reason=f"Treatment with {called(tried)} {verb} before.",
        evidence=words(tried),
    )


def _untried(first: str, gap: str) -> Reply:
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason=f"The record does not document that {first}, which comes first, {gap}.",
    )
