"""Worked cases that hold in every edition on work conditioning and work hardening."""

from datetime import date, timedelta

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import Row, worked, worked_table
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
WHOLE = {
    Fact.FUNCTIONAL_DEFICIT: True,
    Fact.PHYSICAL_THERAPY_TRIED: True,
    Fact.NEAR_MAXIMUM_IMPROVEMENT: True,
    Fact.JOB_TO_RETURN_TO: True,
}
GAIN = {**WHOLE, Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True}
TEN = "Work hardening, 10 days"


def _without(fact: Fact) -> dict[Fact, bool]:
    return {other: value for other, value in WHOLE.items() if other is not fact}


FIRST: tuple[Row, ...] = (
    (
        "10 visits after a plateau for a heavy job",
        OVERTURNED,
        "Work conditioning, 10 visits",
        WHOLE,
    ),
    ("11 are too many", UPHELD, "Work conditioning, 11 visits", WHOLE),
    ("30 hours of conditioning", OVERTURNED, "Work conditioning, 30 hours", WHOLE),
    ("31 hours of conditioning", UPHELD, "Work conditioning, 31 hours", WHOLE),
    ("10 days of hardening at first", OVERTURNED, TEN, WHOLE),
    ("11 days of hardening at first", UPHELD, "Work hardening, 11 days", WHOLE),
    ("80 hours of hardening at first", OVERTURNED, "Work hardening, 80 hours", WHOLE),
    ("160 hours of hardening at once", UPHELD, "Work hardening, 160 hours", WHOLE),
    ("no number", UPHELD, "Work hardening program", WHOLE),
    ("without an end", UPHELD, "Ongoing work hardening", WHOLE),
    ("no function lost", UPHELD, TEN, _without(Fact.FUNCTIONAL_DEFICIT)),
    ("no therapy before", UPHELD, TEN, _without(Fact.PHYSICAL_THERAPY_TRIED)),
    ("no plateau", UPHELD, TEN, _without(Fact.NEAR_MAXIMUM_IMPROVEMENT)),
    ("no job", UPHELD, TEN, _without(Fact.JOB_TO_RETURN_TO)),
    (
        "surgery is considered",
        UPHELD,
        TEN,
        {**WHOLE, Fact.SURGERY_CONSIDERED: True},
    ),
    (
        "surgery is declined",
        OVERTURNED,
        TEN,
        {**WHOLE, Fact.SURGERY_CONSIDERED: False},
    ),
)
GOING_ON: tuple[Row, ...] = (
    (
        "10 more days of hardening after 10 with gain",
        OVERTURNED,
        TEN,
        {**GAIN, Fact.SESSIONS_COMPLETED: 10},
    ),
    (
        "80 more hours of hardening after 10 days with gain",
        OVERTURNED,
        "Work hardening, 80 hours",
        {**GAIN, Fact.SESSIONS_COMPLETED: 10},
    ),
    (
        "11 more days of hardening after 10",
        UPHELD,
        "Work hardening, 11 days",
        {**GAIN, Fact.SESSIONS_COMPLETED: 10},
    ),
    (
        "more days without gain",
        UPHELD,
        TEN,
        {**WHOLE, Fact.SESSIONS_COMPLETED: 10},
    ),
    (
        "5 more visits of conditioning after 5",
        OVERTURNED,
        "Work conditioning, 5 visits",
        {**GAIN, Fact.SESSIONS_COMPLETED: 5},
    ),
    (
        "6 more visits of conditioning after 5",
        UPHELD,
        "Work conditioning, 6 visits",
        {**GAIN, Fact.SESSIONS_COMPLETED: 5},
    ),
    (
        "more days without a count",
        UPHELD,
        "Continued work hardening, 5 days",
        GAIN,
    ),
)


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        *worked_table((*FIRST, *GOING_ON), day=day),
        worked(
            "104 weeks after the injury",
            OVERTURNED,
            request=TEN,
            day=day,
            facts=WHOLE,
            injured=timedelta(weeks=104),
        ),
        worked(
            "105 weeks after the injury",
            UPHELD,
            request=TEN,
            day=day,
            facts=WHOLE,
            injured=timedelta(weeks=105),
        ),
        worked(
            "a program that is authorized already",
            UPHELD,
            request=TEN,
            day=day,
            facts=WHOLE,
            already_authorized=("Work hardening, 10 days",),
        ),
    )
