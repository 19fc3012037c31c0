"""Criteria that devices for electrical stimulation at home share.

Not here: stimulation by a therapist, and what a single device asks beside these.
"""

from services.evaluator.core.care_first import goes_on
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import AnyOf, Criterion
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import at_most_days, need
from shared.facts import Fact

TRIAL = 30
"""Days: a trial of one month at home comes before a purchase."""


def chronic_pain(citation: Citation) -> Criterion:
    """Ask whether pain has lasted three months."""
    return need(
        id="chronic-pain",
        facts=(),
        known=lambda inquiry: inquiry.chronic_pain(),
        shows="there has been pain for three months",
        silent="Pain of at least three months is not documented.",
        denied="The record denies chronic pain.",
        citation=citation,
    )


def other_care_failed(citation: Citation) -> Criterion:
    """Ask whether other care was tried and failed."""
    return need(
        id="other-care-failed",
        facts=(),
        known=_care_in_vain,
        shows="other care was tried and failed",
        silent="The record does not show that other care was tried and failed.",
        denied="The record says that other care helps.",
        citation=citation,
        quotes=2,
    )


def _care_in_vain(inquiry: Inquiry) -> Known | None:
    """Return that care failed, or that it was had and the complaint goes on."""
    failed = inquiry.flag(Fact.CONSERVATIVE_CARE_FAILED)
    if failed and failed.value:
        return failed
    had = inquiry.flag(Fact.ACTIVE_CARE_TRIED)
    persists = goes_on(inquiry)
    if had and had.value and persists:
        return Known(value=True, evidence=(*had.evidence, *persists.evidence))
    return failed


def adjunct(citation: Citation, *, verified: bool) -> Criterion:
    """Ask whether it would be an adjunct to exercise or functional restoration."""
    return need(
        id="adjunct-to-restoration",
        facts=(
            Fact.PHYSICAL_THERAPY_RUNNING,
            Fact.HOME_EXERCISE_PROGRAM,
            Fact.PHYSICAL_THERAPY_TRIED,
        ),
        shows="it would be an adjunct to exercise or functional restoration",
        silent=(
            "No program of functional restoration is described to which it would be "
            "added."
        ),
        citation=citation,
        verified=verified,
    )


def goals_stated(citation: Citation) -> Criterion:
    """Ask whether goals of the treatment are stated."""
    return need(
        id="goals-stated",
        facts=(Fact.TREATMENT_GOALS_STATED,),
        shows="goals of the treatment are stated",
        silent="No short-term and long-term goals of the treatment are stated.",
        citation=citation,
        verified=True,
    )


def trial_or_gain(citation: Citation, *, what: str, verified: bool) -> AnyOf:
    """Ask for a trial of at most a month, or for the good effect of one."""
    helped = need(
        id="trial-helped",
        facts=(Fact.DEVICE_TRIAL_HELPED,),
        shows="a trial of the device helped",
        silent="No outcome of a trial of the device is documented.",
        denied="A trial of the device did not help.",
        citation=citation,
    )
    first = at_most_days(
        most=TRIAL, what=what, citation=citation, verified=verified, rented=True
    )
    return AnyOf((first, helped))
