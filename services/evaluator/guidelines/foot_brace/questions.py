"""What all editions ask about ankle and foot supports.

Does the condition, or a surgery, call for the support; before one made to measure, did
a ready-made one not suffice.
"""

import re

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import AnyOf, GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, Evidence, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "foot_brace": (
        "cam walker", "cam boot", "walking boot", "cam walker boot", "fracture boot",
        "afo", "ankle foot orthosis", "orthotics", "foot orthotics",
        "custom orthotics", "orthotic inserts", "custom foot orthotics", "insoles",
        "shoe inserts", "orthopedic shoes", "aso", "aso brace", "ankle support",
        "night splint for plantar fasciitis", "custom molded orthotics",
        "functional orthotics", "diabetic shoes", "ankle brace", "air cast", "aircast",
        "post op shoe", "arch supports",
    ),
}  # fmt: skip
_CUSTOM = re.compile(r"\bcustom\b")
_FAILED = re.compile(
    r"\b(?:prefabricated|over the counter|otc|off the shelf|ready made|store bought|gel"
    r"|heel cups?|inserts?|insoles|arch supports?)\b[^.;]{0,80}\b(?:fail\w{0,3}|no"
    r"|without|not|did not|worn out|insufficient|inadequate|little|minimal"
    r"|intolera\w+)\b"
    r"|\b(?:failed|despite|no relief (?:from|with))\b[^.;]{0,60}\b(?:prefabricated"
    r"|over the counter|otc|off the shelf|heel cups?|inserts?|insoles|arch supports?)\b"
    r"|\b(?:charcot|amputat\w{1,3}|severe (?:foot )?deformity|leg length discrepancy)\b"
)


def _ready_made_failed(inquiry: Inquiry) -> Known | None:
    """Return whether ready-made supports failed, or why they cannot do."""
    if stated := inquiry.flag(Fact.EXCEPTIONAL_FACTORS):
        return stated
    text = inquiry.case.summary
    found = _FAILED.search(fold(text))
    if not found:
        return None
    start, end = found.span()
    words = Evidence(text=text[start:end], source="summary", start=start, end=end)
    return Known(value=True, evidence=(words,))


UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a condition that calls for it",
        OVERTURNED,
        "Ankle brace",
        {Fact.FOOT_SUPPORT_CONDITION: True},
    ),
    ("a plain strain", UPHELD, "Ankle brace", {}),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Ankle brace",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    (
        "made to measure, after ready-made ones failed",
        OVERTURNED,
        "Custom orthotics",
        {Fact.FOOT_SUPPORT_CONDITION: True, Fact.EXCEPTIONAL_FACTORS: True},
    ),
    (
        "made to measure at once",
        UPHELD,
        "Custom orthotics",
        {Fact.FOOT_SUPPORT_CONDITION: True},
    ),
    (
        "the condition is ruled out",
        UPHELD,
        "Ankle brace",
        {Fact.FOOT_SUPPORT_CONDITION: False},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        AnyOf(
            (
                need(
                    id="condition-for-support",
                    facts=(Fact.FOOT_SUPPORT_CONDITION,),
                    shows=(
                        "a sprain, fracture or disorder of foot or ankle calls for "
                        "support"
                    ),
                    silent=(
                        "No sprain, fracture, plantar fasciitis or foot drop is "
                        "documented that would call for a support."
                    ),
                    citation=citation,
                    verified=False,
                ),
                surgery_stands(what="the support", citation=citation),
            )
        ),
        need(
            id="ready-made-first",
            facts=(Fact.EXCEPTIONAL_FACTORS,),
            known=_ready_made_failed,
            shows=(
                "ready-made supports did not suffice, or the foot needs a form of its "
                "own"
            ),
            silent=(
                "The record does not show that ready-made supports, which do as well, "
                "were tried and did not suffice."
            ),
            citation=citation,
            applies=lambda inquiry: _CUSTOM.search(inquiry.request.folded) is not None,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"foot_brace@{days.first}",
        title="Ankle and foot supports",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Supports of foot and ankle are for acute sprains and fractures for a "
            "short time, orthotics for plantar fasciitis and metatarsalgia, and "
            "braces for foot drop"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
