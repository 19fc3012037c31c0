"""Braces and splints elsewhere, Official Disability Guidelines.

Covers: braces, splints and orthoses of parts for which no module of its own speaks, or
of no named part.
Asks: does a condition of the part asked about, or a surgery, call for the support.
Not coded: rental, wear and replacement; custom devices.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import AnyOf, GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.regions import prefixes
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "brace": (
        "brace", "braces", "splint", "orthosis", "orthotic", "hip brace",
        "hip abduction brace", "hip abduction orthosis", "postoperative brace",
        "post operative brace", "post op brace", "custom brace", "support brace",
        "immobilizer", "hip orthosis", "dynasplint", "static progressive splint",
        "jas splint", "compression sleeve", "hernia belt", "abdominal binder",
        "rib belt",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a condition that calls for it",
        OVERTURNED,
        "Custom brace",
        {Fact.KNEE_BRACE_CONDITION: True},
    ),
    ("no condition is documented", UPHELD, "Hip brace", {}),
    (
        "a condition of another part",
        UPHELD,
        "Hip brace",
        {Fact.KNEE_BRACE_CONDITION: True},
    ),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Hip brace",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
)


_CONDITIONS = {
    "spine": Fact.SPINE_UNSTABLE,
    "knee": Fact.KNEE_BRACE_CONDITION,
    "foot": Fact.FOOT_SUPPORT_CONDITION,
    "shoulder": Fact.SHOULDER_SUPPORT_CONDITION,
    "hand": Fact.WRIST_SPLINT_CONDITION,
    "elbow": Fact.ELBOW_SUPPORT_CONDITION,
}
_SPINE = frozenset({"cervical", "thoracic", "lumbar"})


def _condition(inquiry: Inquiry) -> Known | None:
    """Return a condition that calls for a support of the part, or of any unnamed."""
    parts = inquiry.request.parts
    named = {"spine" if part in _SPINE else part for part in prefixes(parts)}
    facts = [f for part, f in _CONDITIONS.items() if part in named or not parts]
    return any_stated(*facts)(inquiry)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        AnyOf(
            (
                need(
                    id="condition-for-support",
                    facts=(),
                    known=_condition,
                    shows="a condition calls for the support",
                    silent=(
                        "No condition is documented that would call for the support."
                    ),
                    citation=citation,
                ),
                surgery_stands(what="the support", citation=citation),
            )
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"brace@{days.first}",
        title="Braces and splints elsewhere",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "A brace needs a diagnosis that calls for it or a surgery that it goes "
            "with; comfort and prevention do not suffice"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(
    days=ALWAYS, passages=(odg("Knee & Leg", "Durable medical equipment (DME)"),)
)
