"""What all editions ask about lumbar supports.

Does the condition, or a surgery, call for the support, or is the phase acute.
"""

from services.evaluator.core.care_first import weeks_since_injury
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import (
    AnyOf,
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.words import plural
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "lumbar_brace": (
        "lso", "lumbar sacral orthosis", "lumbosacral orthosis", "lso brace", "tlso",
        "tlso brace", "lumbar belt", "compression belt", "lumbar compression belt",
        "sacral belt", "lumbosacral belt",
        "lumbar corset", "lumbosacral brace", "lumbar back support", "back support",
        "lumbar support",
    ),
}  # fmt: skip
ACUTE_WEEKS = 4  # unverified: the acute phase, whose length the letters do not say
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a condition that calls for it",
        OVERTURNED,
        "Lumbar support",
        {Fact.SPINE_UNSTABLE: True},
    ),
    ("a plain strain", UPHELD, "Lumbar support", {}),
    (
        "at the end of the acute phase",
        OVERTURNED,
        "Lumbar support",
        {Fact.WEEKS_SINCE_INJURY: ACUTE_WEEKS},
    ),
    (
        "a week after the acute phase",
        UPHELD,
        "Lumbar support",
        {Fact.WEEKS_SINCE_INJURY: ACUTE_WEEKS + 1},
    ),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Lumbar support",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    (
        "the condition is ruled out",
        UPHELD,
        "Lumbar support",
        {Fact.SPINE_UNSTABLE: False},
    ),
)


def _acute(citation: Citation) -> Criterion:
    """Ask whether the complaint is in its acute phase (CM16-0248471)."""

    def ask(inquiry: Inquiry) -> Reply:
        acute = weeks_since_injury(inquiry) <= ACUTE_WEEKS
        return Reply(
            answer=Answer.MET if acute else Answer.NOT_MET,
            reason=(
                "The complaint is in its acute phase."
                if acute
                else "The acute phase is over, beyond which supports bring no benefit."
            ),
        )

    return Criterion(
        id="within-acute-phase",
        question=f"Is the injury at most {plural(ACUTE_WEEKS, 'week')} old?",
        shows="the complaint is in its acute phase",
        citation=citation,
        ask=ask,
        verified=False,
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        AnyOf(
            (
                need(
                    id="condition-for-support",
                    facts=(Fact.SPINE_UNSTABLE,),
                    shows="a fracture or instability of the spine calls for support",
                    silent=(
                        "No fracture, spondylolisthesis or instability of the spine "
                        "is documented that would call for a support."
                    ),
                    citation=citation,
                ),
                _acute(citation),
                surgery_stands(what="the support", citation=citation),
            )
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"lumbar_brace@{days.first}",
        title="Lumbar supports",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Lumbar supports have not been shown to have lasting benefit beyond the "
            "acute phase of symptom relief; they are for fractures, instability and "
            "the time after surgery"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
