"""Machines for continuous passive motion, Official Disability Guidelines.

Covers: machines that move a joint after an operation, at home.
Asks: was an operation done or does it stand; is the machine for the knee; is stiffness
a risk; is it asked for at most 21 days.
Not coded: which operation of the knee; the shoulder with adhesive capsulitis.
"""

import re

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, Evidence, Outcome
from services.evaluator.core.needs import at_most_days, need, not_recommended
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "continuous_passive_motion": (
        "continuous passive motion", "cpm", "cpm machine", "cpm unit", "cpm device",
        "continuous passive motion machine", "continuous passive motion device",
        "continuous passive motion unit", "cpm rental", "cpm machine rental",
    ),
}  # fmt: skip
DAYS = 21  # ODG Knee & Leg, Continuous passive motion: 17 to 21 days. Unverified
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
STANDS = {Fact.SURGERY_AUTHORIZED: True, Fact.EXCEPTIONAL_FACTORS: True}
_STIFF = re.compile(
    r"\b(?:(?<!no )(?<!denies )stiffness|arthrofibrosis|prone to stiff\w{0,4}"
    r"|non ?weight ?bearing|unable to bear weight|ankylosis)\b"
)
CASES: tuple[Row, ...] = (
    ("21 days for the knee", OVERTURNED, "CPM machine, right knee, 21 days", STANDS),
    ("22 days for the knee", UPHELD, "CPM machine, right knee, 22 days", STANDS),
    ("no time is stated", UPHELD, "CPM machine, right knee", STANDS),
    (
        "no operation",
        UPHELD,
        "CPM machine, right knee, 21 days",
        {Fact.EXCEPTIONAL_FACTORS: True},
    ),
    (
        "no risk of stiffness",
        UPHELD,
        "CPM machine, right knee, 21 days",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    ("the shoulder", UPHELD, "CPM machine, right shoulder, 21 days", STANDS),
)


def _stiff(inquiry: Inquiry) -> Known | None:
    """Return whether stiffness is a risk, by a field or by the words of the record."""
    if stated := inquiry.flag(Fact.EXCEPTIONAL_FACTORS):
        return stated
    text = inquiry.case.summary
    found = _STIFF.search(fold(text))
    if not found:
        return None
    start, end = found.span()
    words = Evidence(text=text[start:end], source="summary", start=start, end=end)
    return Known(value=True, evidence=(words,))


def _elsewhere(inquiry: Inquiry) -> bool:
    parts = inquiry.request.parts
    return bool(parts) and "knee" not in parts


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        surgery_stands(what="the machine", citation=citation),
        not_recommended(
            what="continuous passive motion of a joint other than the knee",
            citation=citation,
            applies=_elsewhere,
        ),
        need(
            id="stiffness-at-risk",
            facts=(),
            known=_stiff,
            shows="the knee is stiff or at risk of it, or weight must not be borne",
            silent="No stiffness of the knee and no risk of it is documented.",
            citation=citation,
        ),
        at_most_days(most=DAYS, what="the machine", citation=citation, rented=True),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"continuous_passive_motion@{days.first}",
        title="Continuous passive motion",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Continuous passive motion at home is an option for up to three weeks "
            "after replacement, ligament reconstruction or fixation of a knee that "
            "may stiffen, and not after repair of the rotator cuff"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(
    days=ALWAYS, passages=(odg("Knee & Leg", "Continuous passive motion (CPM)"),)
)
