"""Days in hospital after an operation, by the ODG.

Covers: a stay in hospital that goes with an operation.
Asks: does the operation stand; are the days stated, and within what is usual for it.
Not coded: comorbidity that lengthens a stay; an operation that is not disputed here.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import asked_days
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "inpatient_stay": (
        "inpatient stay", "hospital stay", "length of stay", "overnight stay",
        "inpatient hospital stay", "inpatient admission", "inpatient days",
        "hospital admission", "inpatient length of stay", "23 hour stay",
        "facility inpatient stay", "inpatient facility",
    ),
}  # fmt: skip
FUSION = {
    "spine_fusion": 3, "lumbar_spine_fusion": 3, "cervical_spine_fusion": 2,
    "knee_replacement": 3,
}  # fmt: skip
"""Days by the ODG's tables of length of stay; unverified."""
OPEN = {
    "hip_surgery": (("replacement", "arthroplasty", "resurfacing"), 3),
    "shoulder_surgery": (("replacement", "arthroplasty"), 2),
    "spine_decompression": (("laminectomy",), 2),
    "lumbar_spine_decompression": (("laminectomy",), 2),
    "cervical_spine_decompression": (("laminectomy",), 2),
}
"""Days of the larger operations of a sort, with the words that tell them; unverified.

The others of the sort, such as arthroscopy and discectomy, need no stay or one day.
"""
OTHERWISE, UNKNOWN = 1, 3
"""Days after any other operation, and where it is not disputed here."""
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
STANDS = {Fact.SURGERY_AUTHORIZED: True}
CASES: tuple[Row, ...] = (
    ("just within the usual days", OVERTURNED, "Inpatient stay, 3 days", STANDS),
    ("a day too many", UPHELD, "Inpatient stay, 4 days", STANDS),
    ("days are not stated", UPHELD, "Inpatient stay", STANDS),
    (
        "the operation was denied",
        UPHELD,
        "Inpatient stay, 2 days",
        {Fact.SURGERY_AUTHORIZED: False},
    ),
    ("a silent record", UPHELD, "Inpatient stay, 2 days", {}),
)


def _usual(inquiry: Inquiry) -> int:
    beside = [
        _days(name, s.request.folded)
        for s in inquiry.siblings
        for name in s.request.treatments
        if name in SURGERIES
    ]
    return max(beside, default=UNKNOWN)


def _days(name: str, folded: str) -> int:
    """Return the usual days after an operation of a sort, by the words for it."""
    words, days = OPEN.get(name, ((), OTHERWISE))
    larger = any(word in folded for word in words)
    return FUSION.get(name) or (days if larger else OTHERWISE)


def _within(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        days, most = asked_days(inquiry), _usual(inquiry)
        if days is None:
            answer, reason = Answer.NOT_DOCUMENTED, "The days are not stated."
        elif days <= most:
            answer = Answer.MET
            reason = f"The {days:g} days asked for are within the usual {most}."
        else:
            answer = Answer.NOT_MET
            reason = f"The {days:g} days asked for are more than the usual {most}."
        evidence = (inquiry.request.evidence(),)
        return Reply(answer=answer, reason=reason, evidence=evidence)

    return Criterion(
        id="within-usual-days",
        question="Are the days asked for usual after the operation?",
        shows="the days asked for are usual after the operation",
        names=(
            *(f"{name}: {most} days" for name, most in FUSION.items()),
            *(
                f"{name}, {words[0]}: {most} days"
                for name, (words, most) in OPEN.items()
            ),
            f"another operation: {OTHERWISE} day, one not disputed: {UNKNOWN} days",
        ),
        citation=citation,
        ask=ask,
        verified=False,
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (surgery_stands(what="the stay", citation=citation), _within(citation))


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"inpatient_stay@{days.first}",
        title="Stay in hospital after an operation",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "A stay in hospital goes with a major operation for the days that are "
            "usual after it; smaller operations are done without one"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(days=ALWAYS, passages=(odg("Low Back", "Hospital length of stay"),))
