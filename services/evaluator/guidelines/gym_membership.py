"""Gym and pool memberships, Official Disability Guidelines.

Covers: memberships of gyms, health clubs and pools.
Asks: did home exercise fail; is exercise supervised; is the time stated.
Not coded: need for specific equipment.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import at_most_days, need
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
CASES: tuple[Row, ...] = (
    (
        "6 months, supervised, after failed home exercise",
        OVERTURNED,
        "Gym membership for 6 months",
        {Fact.HOME_EXERCISE_INSUFFICIENT: True, Fact.SUPERVISED_EXERCISE: True},
    ),
    (
        "a year",
        UPHELD,
        "Gym membership for 12 months",
        {Fact.HOME_EXERCISE_INSUFFICIENT: True, Fact.SUPERVISED_EXERCISE: True},
    ),
    (
        "no time",
        UPHELD,
        "Gym membership",
        {Fact.HOME_EXERCISE_INSUFFICIENT: True, Fact.SUPERVISED_EXERCISE: True},
    ),
    (
        "unsupervised",
        UPHELD,
        "Gym membership for 6 months",
        {Fact.HOME_EXERCISE_INSUFFICIENT: True},
    ),
    (
        "home exercise was not tried",
        UPHELD,
        "Gym membership for 6 months",
        {Fact.SUPERVISED_EXERCISE: True},
    ),
)


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
            id="supervised",
            facts=(Fact.SUPERVISED_EXERCISE,),
            shows="exercise is monitored by medical professionals",
            silent=(
                "It is not documented that exercise would be monitored by medical "
                "professionals."
            ),
            citation=citation,
        ),
        at_most_days(most=186, what="the membership", citation=citation),
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
