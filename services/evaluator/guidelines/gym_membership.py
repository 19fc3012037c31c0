"""Gym and pool memberships, Official Disability Guidelines.

Covers: memberships of gyms, health clubs and pools.
Asks: did home exercise fail; is equipment or a pool needed; is exercise supervised; is
the time stated and at most six months.
Not coded: how often the home exercise program was revised; what a membership costs.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, FactValue, Outcome
from services.evaluator.core.needs import at_most_days, need
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "gym_membership": (
        "gym membership", "gym", "health club membership", "ymca membership",
        "pool membership", "gym program", "gym membership with pool",
        "fitness membership", "gym membership with pool access", "ymca",
        "athletic club membership", "gym/pool membership", "gym and pool membership",
        "health club", "gymnasium membership",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
MOST_DAYS = 184  # three to six months; the longest six have 184 days. Unverified
ALL = {
    Fact.HOME_EXERCISE_INSUFFICIENT: True,
    Fact.EXERCISE_EQUIPMENT_NEEDED: True,
    Fact.SUPERVISED_EXERCISE: True,
}


def _without(fact: Fact) -> dict[Fact, FactValue]:
    return {one: said for one, said in ALL.items() if one is not fact}


CASES: tuple[Row, ...] = (
    (
        "6 months, supervised, with equipment, after failed home exercise",
        OVERTURNED,
        "Gym membership for 6 months",
        ALL,
    ),
    ("7 months", UPHELD, "Gym membership for 7 months", ALL),
    ("a year", UPHELD, "Gym membership, 1 year", ALL),
    ("no time", UPHELD, "Gym membership", ALL),
    (
        "unsupervised",
        UPHELD,
        "Gym membership for 6 months",
        _without(Fact.SUPERVISED_EXERCISE),
    ),
    (
        "home exercise was not tried",
        UPHELD,
        "Gym membership for 6 months",
        _without(Fact.HOME_EXERCISE_INSUFFICIENT),
    ),
    (
        "no equipment is needed",
        UPHELD,
        "Gym membership for 6 months",
        _without(Fact.EXERCISE_EQUIPMENT_NEEDED),
    ),
    (
        "a pool for someone who cannot exercise on land",
        OVERTURNED,
        "Pool membership for 6 months",
        {
            **_without(Fact.EXERCISE_EQUIPMENT_NEEDED),
            Fact.LAND_THERAPY_NOT_TOLERATED: True,
        },
    ),
    (
        "a gym for someone who cannot exercise on land",
        UPHELD,
        "Gym membership for 6 months",
        {
            **_without(Fact.EXERCISE_EQUIPMENT_NEEDED),
            Fact.LAND_THERAPY_NOT_TOLERATED: True,
        },
    ),
)
_POOL = Pattern(r"\b(?:pool|aqua\w*|swim\w*)\b")


def _equipment(inquiry: Inquiry) -> Known | None:
    """Return whether equipment is needed; a pool, where land is not borne."""
    facts = [Fact.EXERCISE_EQUIPMENT_NEEDED]
    if _POOL.search(inquiry.request.folded):
        facts.append(Fact.LAND_THERAPY_NOT_TOLERATED)
    return any_stated(*facts)(inquiry)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="home-exercise-failed",
            facts=(Fact.HOME_EXERCISE_INSUFFICIENT,),
            shows="a home exercise program was not effective",
            silent=(
                "It is not documented that a home exercise program was not effective."
            ),
            citation=citation,
        ),
        need(
            id="equipment-needed",
            facts=(),
            known=_equipment,
            shows="equipment or a pool is needed that the home does not have",
            silent="No need for equipment that the home does not have is documented.",
            citation=citation,
        ),
        need(
            id="supervised",
            facts=(Fact.SUPERVISED_EXERCISE,),
            shows="exercise is monitored by medical professionals",
            silent=(
                "It is not documented that exercise would be monitored by medical "
                "professionals."
            ),
            citation=citation,
        ),
        at_most_days(most=MOST_DAYS, what="the membership", citation=citation),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"gym_membership@{days.first}",
        title="Gym and pool memberships",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Gym memberships are not recommended unless a documented home exercise "
            "program with revision was not effective and there is a need for "
            "equipment, and treatment is monitored by medical professionals"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(days=ALWAYS, passages=(odg("Low Back", "Gym memberships"),))
