"""What all editions ask about neuromuscular stimulation.

Is there weakness after a stroke or of a disused muscle, the exception for a treatment
that is not recommended.
"""

import re

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "neuromuscular_stimulator": (
        "neuromuscular stimulator", "neuromuscular electrical stimulation", "nmes",
        "nmes unit", "nmes device", "muscle stimulator",
        "electrical muscle stimulation", "electrical muscle stimulator", "ems unit",
        "microcurrent", "microcurrent unit", "microcurrent electrical stimulation",
        "mens unit", "galvanic stimulation", "alpha stim", "alpha stim unit",
        "percutaneous electrical nerve stimulation", "muscle stimulator unit",
        "neurostimulator unit", "neuromuscular stimulation", "p stim",
        "percutaneous electrical nerve stimulator",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    ("for back pain", UPHELD, "NMES unit, 30 days", {}),
    (
        "for a wasted thigh",
        OVERTURNED,
        "NMES unit, 30 days",
        {Fact.DISUSE_ATROPHY: True},
    ),
    (
        "microcurrent for a wasted thigh",
        UPHELD,
        "Microcurrent unit",
        {Fact.DISUSE_ATROPHY: True},
    ),
)


_WEAK = re.compile(r"\b(?:microcurrent|galvanic|mens|alpha stim)\b")


def _is_weak_current(inquiry: Inquiry) -> bool:
    return _WEAK.search(inquiry.request.folded) is not None


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        not_recommended(
            what="neuromuscular stimulation",
            citation=citation,
            unless=(Fact.DISUSE_ATROPHY, Fact.EXCEPTIONAL_FACTORS),
            exception="there is weakness after a stroke or of a disused muscle",
        ),
        not_recommended(
            id="no-microcurrent",
            what="stimulation by microcurrent or galvanic current",
            citation=citation,
            applies=_is_weak_current,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"neuromuscular_stimulator@{days.first}",
        title="Neuromuscular stimulation",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Neuromuscular electrical stimulation is used in rehabilitation after a "
            "stroke and is not recommended for chronic pain; microcurrent and "
            "galvanic stimulation are not recommended"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
