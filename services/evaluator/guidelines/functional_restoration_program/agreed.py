"""Worked cases that hold in every edition on functional restoration programs."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import Row, worked, worked_table
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
LOST = {
    Fact.CHRONIC_PAIN: True,
    Fact.ACTIVITIES_LIMITED: True,
    Fact.OPTIONS_EXHAUSTED: True,
}
WHOLE = {
    **LOST,
    Fact.TEAM_EVALUATION_DONE: True,
    Fact.MOTIVATED_TO_CHANGE: True,
    Fact.NEGATIVE_PREDICTORS_ADDRESSED: True,
}
GAIN = {**WHOLE, Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True}
CASES: tuple[Row, ...] = (
    (
        "an evaluation for lost function with options exhausted",
        OVERTURNED,
        "Functional restoration program evaluation",
        LOST,
    ),
    (
        "an evaluation while surgery is considered",
        UPHELD,
        "Functional restoration program evaluation",
        {**LOST, Fact.OPTIONS_EXHAUSTED: False},
    ),
    (
        "an evaluation without a word on function",
        UPHELD,
        "Functional restoration program evaluation",
        {Fact.OPTIONS_EXHAUSTED: True},
    ),
    (
        "two weeks with all that is asked",
        OVERTURNED,
        "Functional restoration program, 80 hours",
        WHOLE,
    ),
    ("81 hours at first", UPHELD, "Functional restoration program, 81 hours", WHOLE),
    ("hours are not stated", UPHELD, "Functional restoration program", WHOLE),
    (
        "no team evaluation",
        UPHELD,
        "Functional restoration program, 80 hours",
        {**WHOLE, Fact.TEAM_EVALUATION_DONE: False},
    ),
    (
        "not motivated",
        UPHELD,
        "Functional restoration program, 80 hours",
        {**WHOLE, Fact.MOTIVATED_TO_CHANGE: False},
    ),
    (
        "predictors not addressed",
        UPHELD,
        "Functional restoration program, 80 hours",
        {**WHOLE, Fact.NEGATIVE_PREDICTORS_ADDRESSED: False},
    ),
    (
        "a second block after gain",
        OVERTURNED,
        "Continued functional restoration program, 80 hours",
        {**WHOLE, Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True},
    ),
    (
        "a second block without gain",
        UPHELD,
        "Continued functional restoration program, 80 hours",
        WHOLE,
    ),
    (
        "a reassessment counts as an evaluation",
        OVERTURNED,
        "Functional restoration program reassessment, 1 visit, 4 hours",
        LOST,
    ),
    (
        "a complaint that persists two years after the injury",
        OVERTURNED,
        "Functional restoration program evaluation",
        {
            Fact.COMPLAINT_PERSISTS: True,
            Fact.ACTIVITIES_LIMITED: True,
            Fact.OPTIONS_EXHAUSTED: True,
        },
    ),
    (
        "an evaluation without chronic pain",
        UPHELD,
        "Functional restoration program evaluation",
        {**LOST, Fact.CHRONIC_PAIN: False},
    ),
    ("ten days", OVERTURNED, "Functional restoration program, 10 days", WHOLE),
    ("eleven days at first", UPHELD, "Functional restoration program, 11 days", WHOLE),
    ("five days a week for two", OVERTURNED, "Functional restoration 5x2", WHOLE),
    ("a bare 80 is hours", OVERTURNED, "Functional restoration program x 80", WHOLE),
    ("two weeks and no more said", OVERTURNED, "FRP for 2 weeks", WHOLE),
    ("three weeks", UPHELD, "FRP for 3 weeks", WHOLE),
    (
        "a second block beyond the whole, the first uncounted",
        UPHELD,
        "Continued functional restoration program, 81 hours",
        {**WHOLE, Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True},
    ),
    (
        "10 more days after 10 with gain",
        OVERTURNED,
        "Functional restoration program, 10 days",
        {**GAIN, Fact.SESSIONS_COMPLETED: 10},
    ),
    (
        "11 more days after 10 are too many",
        UPHELD,
        "Functional restoration program, 11 days",
        {**GAIN, Fact.SESSIONS_COMPLETED: 10},
    ),
    (
        "earlier options are not spoken of",
        UPHELD,
        "Functional restoration program, 80 hours",
        {k: v for k, v in WHOLE.items() if k is not Fact.OPTIONS_EXHAUSTED},
    ),
    ("ongoing", UPHELD, "Ongoing functional restoration program", WHOLE),
)


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        *worked_table(CASES, day=day),
        worked(
            "a program that is authorized already",
            UPHELD,
            request="Functional restoration program, 80 hours",
            day=day,
            facts=WHOLE,
            already_authorized=("Functional restoration program, 80 hours",),
        ),
    )
