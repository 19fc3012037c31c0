"""Lift chairs and recliners, Official Disability Guidelines, general definition.

Covers: lift chairs and recliners.
Asks: is walking limited; is help needed to get up or with one's own care, so that the
chair serves a medical purpose and not comfort.
Not coded: rental or purchase and time; whether a seat that is raised would do.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "lift_chair": (
        "lift chair", "recliner", "recliner chair", "recliner lift chair",
        "orthopedic recliner", "power lift recliner", "power recliner",
        "seat lift mechanism",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
IN_NEED = {Fact.MOBILITY_LIMITED: True, Fact.PERSONAL_OR_SKILLED_CARE_NEED: True}
CASES: tuple[Row, ...] = (
    ("cannot get up without help", OVERTURNED, "Lift chair", IN_NEED),
    (
        "walks with a cane, and needs no help",
        UPHELD,
        "Recliner lift chair",
        {**IN_NEED, Fact.PERSONAL_OR_SKILLED_CARE_NEED: False},
    ),
    (
        "needs help with one arm, and walks well",
        UPHELD,
        "Lift chair",
        {**IN_NEED, Fact.MOBILITY_LIMITED: False},
    ),
    ("back pain and a silent record", UPHELD, "Recliner", {}),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="mobility-limited",
            facts=(Fact.MOBILITY_LIMITED,),
            shows="walking or bearing weight is limited",
            silent="No limit of walking or of bearing weight is documented.",
            citation=citation,
        ),
        need(
            id="medical-purpose",
            facts=(Fact.PERSONAL_OR_SKILLED_CARE_NEED,),
            shows=(
                "help is needed to get up or with one's own care, so that the chair "
                "serves a medical purpose"
            ),
            silent=(
                "It is not documented that help is needed to get up or with one's own "
                "care, so that the chair would serve more than comfort."
            ),
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"lift_chair@{days.first}",
        title="Lift chairs and recliners",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Durable equipment is supported where it serves mainly a medical purpose "
            "and would be of little use to a person without illness or injury; a chair "
            "for comfort is not"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(
    days=ALWAYS,
    passages=(odg("Knee & Leg", "Durable medical equipment (DME)"),),
)
