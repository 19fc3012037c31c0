"""Worked cases of the guideline on home health care.

The thresholds are written out here on purpose: a changed constant must fail a case.
"""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NEED = {
    Fact.HOMEBOUND: True,
    Fact.PERSONAL_OR_SKILLED_CARE_NEED: True,
    Fact.MOBILITY_LIMITED: True,
}
AIDE = "Home health aide, 4 hours per day, 5 times a week for 4 weeks"
CASES: tuple[Row, ...] = (
    (
        "confined to the home with wound care",
        OVERTURNED,
        "Home health nurse, 6 hours per day, 5 times a week for 2 weeks",
        NEED,
    ),
    ("an aide for a person who cannot move", OVERTURNED, AIDE, NEED),
    ("hours are not stated", UPHELD, "Home health aide", NEED),
    ("hours without weeks", UPHELD, "Home health aide 20 hours per week", NEED),
    ("around the clock without an end", UPHELD, "Home health aide 24/7", NEED),
    ("visits of a nurse are counted", OVERTURNED, "RN wound care, 6 visits", NEED),
    (
        "a wound is a task of its own",
        OVERTURNED,
        "Home health nurse for wound care, 6 visits",
        {Fact.HOMEBOUND: True, Fact.PERSONAL_OR_SKILLED_CARE_NEED: True},
    ),
    (
        "no loss of function is described",
        UPHELD,
        AIDE,
        {Fact.HOMEBOUND: True, Fact.PERSONAL_OR_SKILLED_CARE_NEED: True},
    ),
    (
        "confinement is not documented",
        UPHELD,
        AIDE,
        {Fact.PERSONAL_OR_SKILLED_CARE_NEED: True, Fact.MOBILITY_LIMITED: True},
    ),
    (
        "no task is named",
        UPHELD,
        AIDE,
        {Fact.HOMEBOUND: True, Fact.MOBILITY_LIMITED: True},
    ),
    (
        "the request names the task",
        OVERTURNED,
        "Home health aide for bathing, 4 hours per day, 5 times a week for 4 weeks",
        {Fact.HOMEBOUND: True, Fact.MOBILITY_LIMITED: True},
    ),
    (
        "the record says that the person needs no help",
        UPHELD,
        "Home health aide for bathing, 4 hours per day, 5 times a week for 4 weeks",
        {**NEED, Fact.PERSONAL_OR_SKILLED_CARE_NEED: False},
    ),
    ("the person drives", UPHELD, AIDE, {**NEED, Fact.HOMEBOUND: False}),
    ("household help alone", UPHELD, "Housekeeping, 4 hours a week for 4 weeks", NEED),
    (
        "household help beside personal care",
        OVERTURNED,
        "Home health aide for bathing and housekeeping, 4 hours a week for 4 weeks",
        NEED,
    ),
    (
        "nobody says who would come",
        UPHELD,
        "Home health care, 4 hours per day, 5 times a week for 4 weeks",
        NEED,
    ),
    ("an evaluation needs no hours", OVERTURNED, "Home health evaluation", NEED),
    (
        "60 days need no evaluation of the home",
        OVERTURNED,
        "Home health aide, 10 hours per week for 8.57 weeks",
        NEED,
    ),
    (
        "more than 60 days without an evaluation of the home",
        UPHELD,
        "Home health aide, 10 hours per week for 9 weeks",
        NEED,
    ),
    (
        "more than 60 days after an evaluation of the home",
        OVERTURNED,
        "Home health aide, 10 hours per week for 9 weeks",
        {**NEED, Fact.HOME_CARE_EVALUATED: True},
    ),
)
MANY = "Home health aide, 6 hours per day, 6 times a week for 4 weeks"
OF_35 = "Home health aide, 5 hours a day for 4 weeks"


def worked_cases(day: date, *, most: int | None) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    beyond = OVERTURNED if most is None else UPHELD
    return (
        *worked_table(CASES, day=day),
        *worked_table(
            (
                ("35 hours a week, an hour count for every day", OVERTURNED, OF_35,
                 NEED),
                ("36 hours a week are too many where 35 are the limit", beyond, MANY,
                 NEED),
            ),
            day=day,
        ),
    )  # fmt: skip
