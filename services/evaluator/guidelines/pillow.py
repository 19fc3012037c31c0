"""Pillows, Official Disability Guidelines.

Covers: cervical, wedge and other pillows.
Asks: is there a daily exercise program beside it.
Not coded: instability of the neck.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "pillow": (
        "pillow", "cervical pillow", "wedge pillow", "orthopedic pillow",
        "neck pillow", "cervical wedge pillow", "contour pillow", "lumbar pillow",
        "body pillow", "memory foam pillow", "lumbar cushion", "seat cushion",
        "coccyx cushion", "lumbar roll",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "beside daily exercise",
        OVERTURNED,
        "Cervical pillow",
        {Fact.HOME_EXERCISE_PROGRAM: True},
    ),
    ("no exercise documented", UPHELD, "Wedge pillow", {}),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="daily-exercise",
            facts=(Fact.HOME_EXERCISE_PROGRAM, Fact.PHYSICAL_THERAPY_RUNNING),
            shows="daily exercise goes with it",
            silent=(
                "No program of daily exercise is documented that the pillow would go "
                "with."
            ),
            citation=citation,
            verified=True,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"pillow@{days.first}",
        title="Pillows",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Pillows for the neck are supported while sleeping in conjunction with "
            "daily exercise"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=(
            *unverified(passages),
            "pillows and cushions for other parts; the topic speaks of the neck alone",
        ),
    )


MODULE = module(
    days=ALWAYS, passages=(odg("Neck & upper back", "Cervical pillow", verified=True),)
)
