"""Ketorolac, and injections of such drugs: for severe acute pain, and once.

Not here: the five days of ketorolac by mouth (`limits`).
"""

from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, Rule, Silence
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import asked, failed, words
from services.evaluator.guidelines.nsaids.ask import (
    is_acute,
    is_injected,
    is_ketorolac,
)
from shared.facts import Fact

INJECTIONS = 1
"""A single dose, in the place of an opioid; unverified."""
SEVERE = any_stated(Fact.FLARE_UP, Fact.SEVERE_ACUTE_CONDITION)


def severe_pain(citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria on ketorolac by mouth and on injections."""
    return (
        shown_by_record(
            id="ketorolac-for-acute-pain",
            shows="there is an acute flare or a severe injury, not lasting pain",
            known=SEVERE,
            citation=citation,
            applies=lambda inquiry: is_ketorolac(inquiry) and not is_acute(inquiry),
            verified=False,
        ),
        shown_by_record(
            id="injection-for-flare",
            shows="there is an acute flare or a severe injury that an injection is for",
            known=SEVERE,
            citation=citation,
            applies=is_injected,
            verified=False,
        ),
        shown_by_record(
            id="reason-against-tablets",
            shows="drugs by mouth failed, or cannot be taken or borne",
            known=_against_tablets,
            citation=citation,
            applies=is_injected,
            verified=False,
        ),
        _one_injection(citation),
    )


def _against_tablets(inquiry: Inquiry) -> Known | None:
    if useless := words(failed(inquiry, names=frozenset(_by_mouth(inquiry)))):
        return Known(value=True, evidence=useless)
    return any_stated(
        Fact.FIRST_LINE_DRUG_FAILED,
        Fact.TABLETS_NOT_SWALLOWED,
        Fact.MEDICATION_NOT_TOLERATED,
    )(inquiry)


def _by_mouth(inquiry: Inquiry) -> tuple[str, ...]:
    return tuple(one.generic for one in asked(inquiry))


def _one_injection(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        count = inquiry.request.quantity.count
        evidence = (inquiry.request.evidence(),)
        if count is None:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason="The request speaks of an injection and names no number.",
                evidence=evidence,
            )
        single = count <= INJECTIONS
        return Reply(
            answer=Answer.MET if single else Answer.NOT_MET,
            reason=(
                "One injection is asked for."
                if single
                else f"{count:g} injections are asked for, where a single one is meant."
            ),
            evidence=evidence,
        )

    return Criterion(
        id="within-single-injection",
        question=f"Is no more than {INJECTIONS} injection asked for?",
        shows=f"no more than {INJECTIONS} injection is asked for",
        citation=citation,
        ask=ask,
        applies=is_injected,
        silence=Silence.IS_TOLERATED,
        verified=False,
    )
