"""Bath and home aids, Official Disability Guidelines.

Covers: commodes, shower chairs, rails, ramps and reachers.
Asks: is walking limited, or was a surgery done or does it stand; does the scooter or
chair that a ramp is for stand.
Not coded: rental or purchase and time; the simplest aid that does; what is at home
already.
"""

import re
from datetime import date

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import (
    AnyOf,
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
    WorkedCase,
)
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.worked import Row, worked, worked_table
from shared.facts import Fact

TREATMENTS = {
    "home_equipment": (
        "commode", "bedside commode", "3 in 1 commode", "raised toilet seat",
        "toilet riser", "shower chair", "shower bench", "bath bench", "grab bars",
        "grab bar", "tub transfer bench", "transfer bench", "reacher",
        "wheelchair ramp", "ramp", "hand held shower", "bath chair",
        "elevated toilet seat", "home modification", "stair lift", "handicap bathroom",
        "grabber", "tub bench", "walk in tub",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "weight must not be borne",
        OVERTURNED,
        "Shower chair",
        {Fact.MOBILITY_LIMITED: True},
    ),
    ("a steady gait", UPHELD, "Shower chair", {Fact.MOBILITY_LIMITED: False}),
    ("nothing documented", UPHELD, "Shower chair", {}),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Shower chair",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
)


_RAMP = re.compile(
    r"\b(?:ramp|lift|home modification|van|wid\w{2,4} (?:of )?door\w*)\b"
)
VEHICLES: dict[str, tuple[str, ...]] = {"power_mobility_aid": ()}


def vehicle_stands(citation: Citation) -> Criterion:
    """Ask of a ramp whether the scooter or chair disputed beside it stands."""

    def vehicles(inquiry: Inquiry) -> list[Sibling]:
        return [
            s
            for s in inquiry.siblings
            if not VEHICLES.keys().isdisjoint(s.request.treatments)
        ]

    def ask(inquiry: Inquiry) -> Reply:
        beside = vehicles(inquiry)
        refused = all(s.outcome is Outcome.UPHELD for s in beside)
        named = "; ".join(s.named for s in beside)
        how = "is not found necessary" if refused else "stands"
        return Reply(
            answer=Answer.NOT_MET if refused else Answer.MET,
            reason=f"What it is meant for ({named}) {how}.",
            evidence=tuple(s.request.evidence() for s in beside),
        )

    return Criterion(
        id="vehicle-stands",
        question="Does the scooter or chair that it is for stand?",
        shows="the scooter or chair that it is for stands",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            _RAMP.search(inquiry.request.folded) is not None and bool(vehicles(inquiry))
        ),
        verified=False,
    )


def _beside(day: date) -> tuple[WorkedCase, ...]:
    limited = {Fact.MOBILITY_LIMITED: True}
    return (
        worked(
            "a ramp for a scooter that is not needed",
            UPHELD,
            request="Ramp for the entrance",
            day=day,
            facts=limited,
            siblings=("Mobility scooter",),
        ),
        worked(
            "a ramp by itself",
            OVERTURNED,
            request="Ramp for the entrance",
            day=day,
            facts=limited,
        ),
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        vehicle_stands(citation),
        AnyOf(
            (
                need(
                    id="mobility-limited",
                    facts=(Fact.MOBILITY_LIMITED,),
                    shows="walking or transfers are limited",
                    silent=(
                        "No limit of walking, weight bearing or balance is documented."
                    ),
                    citation=citation,
                ),
                surgery_stands(what="the aid", citation=citation),
            )
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"home_equipment@{days.first}",
        title="Bath and home aids",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows={**SURGERIES, **VEHICLES},
        passages=passages,
        position=(
            "Bath and toilet aids are mostly convenience; they are supported where a "
            "person is confined to a room or cannot transfer, as after surgery of a "
            "lower limb"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=(*worked_table(CASES, day=days.example), *_beside(days.example)),
        unverified=unverified(passages),
    )


MODULE = module(
    days=ALWAYS, passages=(odg("Knee & Leg", "Durable medical equipment (DME)"),)
)
