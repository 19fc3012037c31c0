"""What earlier use of an antiepileptic drug must have brought: a response in percent.

Function is not counted in its place: the text asks for a percentage, and for function
and side effects beside it. Function that was lost speaks against it all the same.
"""

from services.evaluator.core.criteria import any_stated, quoting
from services.evaluator.core.drug_continued import is_running
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Evidence
from services.evaluator.core.prescriptions import (
    continued,
    failed,
    generics,
    named,
    words,
)
from shared.facts import Fact

LEAST_RELIEF = 30
"""Percent: a response is 30 to 50 percent less pain (CM17-0013625)."""
WHAT = f"at least {LEAST_RELIEF} percent less pain"


def response(citation: Citation) -> Criterion:
    """Ask, where the drug was taken before, whether the pain responded to it."""
    return Criterion(
        id="benefit-of-use",
        question=f"Did earlier use bring {WHAT}?",
        shows=f"earlier use brought {WHAT}",
        citation=citation,
        ask=_ask,
        applies=is_running,
    )


def _ask(inquiry: Inquiry) -> Reply:
    if against := _useless(inquiry):
        return Reply(
            answer=Answer.NOT_MET,
            reason=f"The record shows that {named(inquiry)} was of no benefit.",
            evidence=against,
        )
    percent = inquiry.count(Fact.PERCENT_RELIEF_FROM_MEDICATION)
    known = inquiry.known(Fact.PERCENT_RELIEF_FROM_MEDICATION)
    if percent is None or known is None:
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                f"{named(inquiry)} was taken before, but the record does not document "
                f"{WHAT} from it."
            ),
            evidence=words(continued(inquiry)),
        )
    return _measured(percent, known)


def _measured(percent: float, known: Known) -> Reply:
    responds = percent >= LEAST_RELIEF
    return Reply(
        answer=Answer.MET if responds else Answer.NOT_MET,
        reason=(
            f"Earlier use brought {percent:.0f} percent less pain"
            f"{quoting(known.evidence)}, "
            f"{'a response' if responds else 'less than a response'} of "
            f"{LEAST_RELIEF} percent or more."
        ),
        evidence=known.evidence,
    )


def _useless(inquiry: Inquiry) -> tuple[Evidence, ...]:
    """Return where the record says that it was of no use, or that function was lost."""
    if useless := failed(inquiry, names=generics(inquiry)):
        return words(useless)
    relief = inquiry.flag(Fact.RELIEF_FROM_MEDICATION)
    function = any_stated(
        Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT, Fact.FUNCTION_GAIN_FROM_MEDICATION
    )(inquiry)
    for said in (relief, function):
        if said and not said.value:
            return said.evidence
    return ()
