"""How much and how long: a month at a time, the most a day, five days of ketorolac."""

from services.evaluator.core.guideline import Criterion, Reply, Silence
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import days_asked
from services.evaluator.guidelines.nsaids.ask import (
    CELECOXIB_IN_ARTHRITIS,
    MOST_MG_A_DAY,
    is_acute,
    is_ketorolac,
    nsaids_asked,
)
from shared.facts import Fact

DAYS_OF_SUPPLY = 31
"""One month was accepted in the subacute phase (CM16-0247624)."""
DAYS_OF_KETOROLAC = 5
"""In all, by the label; unverified."""


def limits(citation: Citation) -> tuple[Criterion, ...]:
    """Return the criteria on supply, dose and form."""
    return (
        _within_supply(
            citation,
            of="month",
            limit=DAYS_OF_SUPPLY,
            ketorolac=False,
            silence=Silence.IS_TOLERATED,
        ),
        _within_supply(
            citation,
            of="ketorolac",
            limit=DAYS_OF_KETOROLAC,
            ketorolac=True,
            silence=Silence.LEAVES_UNPROVEN,
        ),
        _within_dose(citation),
        _form(citation),
    )


def _within_supply(
    citation: Citation, *, of: str, limit: int, ketorolac: bool, silence: Silence
) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        days = days_asked(inquiry)
        evidence = (inquiry.request.evidence(),)
        if days is None:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason="How long the supply lasts cannot be determined.",
                evidence=evidence,
            )
        within = days <= limit
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=(
                f"The supply asked for lasts about {days:.0f} days, "
                f"{'within' if within else 'beyond'} the {limit} days that are "
                "supported at a time."
            ),
            evidence=evidence,
        )

    return Criterion(
        id=f"within-{of}-supply",
        question=f"Does the supply last at most {limit} days?",
        shows=f"the supply lasts at most {limit} days",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: is_ketorolac(inquiry) is ketorolac,
        silence=silence,
        verified=not ketorolac,
    )


def _within_dose(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        evidence = (inquiry.request.evidence(),)
        for one in nsaids_asked(inquiry):
            most = _most(inquiry, one.generic)
            units = one.dose.daily_units()
            if most is None or units is None or one.dose.strength is None:
                continue
            daily = one.dose.strength * units
            above = daily > most
            return Reply(
                answer=Answer.NOT_MET if above else Answer.MET,
                reason=(
                    f"The request comes to {daily:g} mg of {one.generic} a day, "
                    f"{'above' if above else 'within'} the usual most of {most:g} mg."
                ),
                evidence=evidence,
            )
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason="The daily dose cannot be worked out from the request.",
        )

    return Criterion(
        id="within-daily-dose",
        question="Does the daily dose stay within the usual most?",
        shows="the daily dose stays within the usual most",
        names=(
            *(f"{drug} {most:g} mg" for drug, most in MOST_MG_A_DAY.items()),
            f"celecoxib {CELECOXIB_IN_ARTHRITIS:g} mg in osteoarthritis",
        ),
        citation=citation,
        ask=ask,
        silence=Silence.IS_TOLERATED,
        verified=False,
    )


def _most(inquiry: Inquiry, generic: str) -> float | None:
    if generic == "celecoxib" and inquiry.holds(Fact.OSTEOARTHRITIS):
        return CELECOXIB_IN_ARTHRITIS
    return MOST_MG_A_DAY.get(generic)


def _form(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                "An extended-release form is asked for, which is meant for lasting "
                "and not for acute pain."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="form-for-acute-pain",
        question="Is the form one for acute pain?",
        shows="no form for lasting pain is asked for in acute pain",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            is_acute(inquiry)
            and any(one.dose.extended for one in nsaids_asked(inquiry))
        ),
    )
