"""Bone growth stimulators, Official Disability Guidelines.

Covers: electrical and ultrasonic stimulators of bone growth.
Asks: is there a nonunion or a risk of one.
Not coded: months since the fracture; smoking and diabetes as risks.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "bone_growth_stimulator": (
        "bone growth stimulator", "bone stimulator", "bone growth stimulator unit",
        "external bone growth stimulator", "exogen",
        "electrical bone growth stimulator", "ultrasound bone stimulator",
        "osteogenesis stimulator", "exogen bone stimulator",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    ("a nonunion", OVERTURNED, "Bone growth stimulator", {Fact.NONUNION_RISK: True}),
    ("a fresh fracture", UPHELD, "Bone growth stimulator", {}),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="nonunion-risk",
            facts=(Fact.NONUNION_RISK,),
            shows="there is a nonunion or a fusion at risk of one",
            silent="Neither a nonunion nor a fusion at risk is documented.",
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"bone_growth_stimulator@{days.first}",
        title="Bone growth stimulators",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "A bone growth stimulator is supported for nonunion and for fusions at "
            "risk of failing, such as those of several levels"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(
    days=ALWAYS, passages=(odg("Low Back", "Bone growth stimulators (BGS)"),)
)
