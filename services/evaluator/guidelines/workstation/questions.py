"""What all editions ask about ergonomic and work-site equipment.

Is the worker at work or returning to it; do posture or work make it worse.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "workstation": (
        "workstation", "sit stand workstation", "sit stand desk",
        "stand sit workstation", "standing desk", "ergonomic evaluation",
        "ergonomic chair", "ergonomic workstation", "ergonomic assessment",
        "ergonomic keyboard", "voice activated software", "voice recognition software",
        "dragon software", "ergonomic workstation evaluation", "headset",
        "ergonomic mouse", "adjustable desk", "sit/stand desk",
        "sit/stand workstation", "worksite evaluation", "ergonomic equipment",
        "telephone headset", "office chair", "sit to stand desk",
        "sit to stand workstation", "ergonomics evaluation",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "sitting makes it worse",
        OVERTURNED,
        "Sit-stand workstation",
        {Fact.POSTURE_AGGRAVATES: True},
    ),
    (
        "off work",
        UPHELD,
        "Sit-stand workstation",
        {Fact.POSTURE_AGGRAVATES: True, Fact.WORKING: False},
    ),
    ("no tie to posture", UPHELD, "Ergonomic chair", {Fact.WORKING: True}),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="at-work",
            facts=(Fact.WORKING,),
            shows="the worker is at work or returning to it",
            silent="That the worker is off work is not recorded.",
            denied="The worker is off work, and no plan to return is described.",
            citation=citation,
            tolerated=True,
            verified=True,
        ),
        need(
            id="posture-aggravates",
            facts=(Fact.POSTURE_AGGRAVATES,),
            shows="posture at work makes the symptoms worse",
            silent=(
                "It is not documented that posture at work makes the symptoms worse."
            ),
            citation=citation,
            verified=True,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"workstation@{days.first}",
        title="Ergonomic and work-site equipment",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Activity and job modification help to keep a person active and at work, "
            "which brings the best outcome; equipment that serves this is supported "
            "where posture at work makes the symptoms worse"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
