"""Transportation, Official Disability Guidelines.

Covers: transportation to and from medical appointments.
Asks: can the person not travel alone, nor be driven; are the rides, or the visits that
they serve, stated; where they go to an operation of the same case, does that stand.
Not coded: the distance; age and the need for nursing care on the way; whether another
visit that a ride serves is necessary.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.quality import end_stated
from services.evaluator.core.served import visit_named
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.therapies import only_if
from services.evaluator.core.worked import Row, worked, worked_table
from shared.facts import Fact

TREATMENTS = {
    "transportation": (
        "transportation", "transportation to and from appointments",
        "medical transportation", "non emergency medical transportation",
        "transportation services", "round trip transportation",
        "transportation to and from medical appointments", "taxi",
        "transport to appointments", "transportation to all medical appointments",
        "transportation to and from surgery", "transportation to and from facility",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "seizures",
        OVERTURNED,
        "Transportation to and from surgery",
        {Fact.CANNOT_TRAVEL_ALONE: True},
    ),
    (
        "rides that are counted",
        OVERTURNED,
        "Transportation to appointments, 6 round trips",
        {Fact.CANNOT_TRAVEL_ALONE: True},
    ),
    (
        "no visit and no number of rides",
        UPHELD,
        "Transportation to and from all medical appointments",
        {Fact.CANNOT_TRAVEL_ALONE: True},
    ),
    (
        "the person drives",
        UPHELD,
        "Transportation to and from surgery",
        {Fact.CANNOT_TRAVEL_ALONE: False},
    ),
    ("nothing documented", UPHELD, "Transportation to and from surgery", {}),
    ("as needed", UPHELD, "Transportation as needed", {Fact.CANNOT_TRAVEL_ALONE: True}),
)


_TO_SURGERY = Pattern(r"\b(?:surgery|surgical|operation|procedure)\b")


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="ride", citation=citation),
        visit_named(unit="ride", citation=citation),
        need(
            id="cannot-travel-alone",
            facts=(Fact.CANNOT_TRAVEL_ALONE, Fact.HOMEBOUND),
            shows="the person cannot travel alone",
            silent=(
                "No disability that prevents travel by one's own means is documented."
            ),
            denied="The record shows that the person drives or is driven.",
            citation=citation,
        ),
        only_if(
            surgery_stands(what="the ride", citation=citation, tolerated=True),
            lambda inquiry: bool(_TO_SURGERY.search(inquiry.request.folded)),
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"transportation@{days.first}",
        title="Transportation",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Transportation to medical appointments is supported for persons whose "
            "disability prevents them from transporting themselves"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=(
            *worked_table(CASES, day=days.example),
            worked(
                "a ride to an operation that is refused", UPHELD, day=days.example,
                request="Transportation to and from surgery",
                facts={Fact.CANNOT_TRAVEL_ALONE: True},
                siblings=("Lumbar fusion L4-5",),
            ),
        ),
        unverified=unverified(passages),
    )  # fmt: skip


MODULE = module(
    days=ALWAYS,
    passages=(odg("Knee & Leg", "Transportation (to & from appointments)"),),
)
