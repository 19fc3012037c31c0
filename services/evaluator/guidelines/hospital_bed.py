"""Hospital beds and mattresses, Official Disability Guidelines.

Covers: hospital and adjustable beds, and mattresses.
Asks: is there a pressure ulcer or an injury of the spinal cord.
Not coded: positioning that an ordinary bed does not allow; time of rental.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "hospital_bed": (
        "hospital bed", "adjustable bed", "orthopedic mattress", "mattress",
        "tempurpedic mattress", "tempur pedic mattress", "orthopedic bed",
        "sleep number bed", "specialty mattress", "bed",
        "hospital bed rental", "therapeutic mattress", "memory foam mattress",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a pressure ulcer",
        OVERTURNED,
        "Hospital bed",
        {Fact.PRESSURE_OR_CORD_INJURY: True},
    ),
    ("back pain", UPHELD, "Orthopedic mattress", {}),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="ulcer-or-cord-injury",
            facts=(Fact.PRESSURE_OR_CORD_INJURY,),
            shows="there is a pressure ulcer or an injury of the spinal cord",
            silent=(
                "Neither a pressure ulcer nor an injury of the spinal cord is "
                "documented."
            ),
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"hospital_bed@{days.first}",
        title="Hospital beds and mattresses",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Beds and mattresses are not a treatment of back pain, for no surface is "
            "shown to help; special surfaces are for pressure ulcers and injuries of "
            "the spinal cord"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(days=ALWAYS, passages=(odg("Low Back", "Mattress selection"),))
