"""Worked cases that hold in every edition of the guideline on psychotherapy.

Both sides of every threshold. The thresholds are written out here on purpose: a changed
constant must fail a case, not move it along.
"""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
DISORDER = {Fact.PSYCHOLOGICAL_DIAGNOSIS: True}
COMPLEX = {**DISORDER, Fact.COMPLEX_MENTAL_DISORDER: True}
PAIN = {Fact.CHRONIC_PAIN: True, Fact.SUICIDAL_IDEATION: False}
COPING = {**PAIN, Fact.PAIN_COPING_PROBLEM: True}
GAIN = {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True}
NO_GAIN = {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: False}


def _after(sessions: int) -> dict[Fact, int]:
    return {Fact.SESSIONS_COMPLETED: sessions}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        *_requests(day),
        *_grounds(day),
        *_pain(day),
        *_disorder(day),
        *_disorder_continued(day),
        *_urgent(day),
        *_complex(day),
        *_others(day),
    )


def _requests(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the number of sessions is not stated", UPHELD,
            request="Psychotherapy session", day=day, facts=DISORDER,
        ),
        worked(
            "once a week without an end", UPHELD,
            request="Psychotherapy once a week", day=day, facts=DISORDER,
        ),
        worked(
            "redundant with approved sessions", UPHELD,
            request="Psychotherapy, 4 sessions", day=day, facts=DISORDER,
            already_authorized=("6 psychotherapy sessions",),
        ),
        worked(
            "approved sessions are used up and helped", OVERTURNED,
            request="Psychotherapy, 6 additional sessions", day=day,
            facts={**DISORDER, **GAIN, **_after(6)},
            already_authorized=("6 psychotherapy sessions",),
        ),
    )  # fmt: skip


def _grounds(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a plan with goals", OVERTURNED,
            request="Psychotherapy, 4 sessions", day=day, facts=DISORDER,
            summary="Goals of treatment are sleep, walks, and a return to work.",
        ),
        worked(
            "no goals, the application says", UPHELD,
            request="Psychotherapy, 4 sessions", day=day,
            facts={**DISORDER, Fact.TREATMENT_GOALS_STATED: False},
        ),
        worked(
            "no psychological condition documented", UPHELD,
            request="Psychotherapy, 4 sessions", day=day, facts=PAIN,
        ),
        worked(
            "the record is silent", UPHELD,
            request="Psychotherapy, 4 sessions", day=day,
        ),
    )  # fmt: skip


def _pain(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "4 are a trial for pain", OVERTURNED,
            request="Psychotherapy, 4 sessions", day=day,
            summary="Chronic pain with fear avoidance and catastrophizing.",
        ),
        worked(
            "5 are more than a trial for pain", UPHELD,
            request="Psychotherapy, 5 sessions", day=day, facts=COPING,
        ),
        worked(
            "10 in all for pain with improvement", OVERTURNED,
            request="Psychotherapy, 6 more sessions", day=day,
            facts={**COPING, **GAIN, **_after(4)},
        ),
        worked(
            "11 in all for pain are too many", UPHELD,
            request="Psychotherapy, 7 more sessions", day=day,
            facts={**COPING, **GAIN, **_after(4)},
        ),
    )  # fmt: skip


def _disorder(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a trial of 4 for a depressed worker", OVERTURNED,
            request="Psychotherapy, 4 sessions", day=day,
            summary="Diagnoses include major depressive disorder.",
        ),
        worked(
            "6 are a trial for a mental disorder", OVERTURNED,
            request="Psychotherapy 1x6", day=day, facts=DISORDER,
        ),
        worked(
            "7 are more than a trial", UPHELD,
            request="Psychotherapy, 7 sessions", day=day, facts=DISORDER,
        ),
    )  # fmt: skip


def _disorder_continued(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "up to 20 in all with improvement", OVERTURNED,
            request="Psychotherapy, 14 more sessions", day=day,
            facts={**DISORDER, **GAIN, **_after(6)},
        ),
        worked(
            "21 in all are too many", UPHELD,
            request="Psychotherapy, 15 more sessions", day=day,
            facts={**DISORDER, **GAIN, **_after(6)},
        ),
        worked(
            "earlier sessions brought nothing", UPHELD,
            request="Psychotherapy, 4 sessions", day=day,
            facts={**DISORDER, **NO_GAIN, **_after(6)},
        ),
        worked(
            "improvement is not documented", UPHELD,
            request="Psychotherapy, 4 sessions", day=day,
            facts={**DISORDER, **_after(6)},
        ),
        worked(
            "continued care without a count", UPHELD,
            request="Continued psychotherapy, 6 sessions", day=day,
            facts={**DISORDER, **GAIN},
        ),
        worked(
            "continued care without a count, and too long by itself", UPHELD,
            request="Continued psychotherapy, 21 sessions", day=day,
            facts={**DISORDER, **GAIN},
        ),
    )  # fmt: skip


def _urgent(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "7 at first in a severe state", OVERTURNED,
            request="Psychotherapy, 7 sessions", day=day, facts=DISORDER,
            summary="She has psychotic features.",
        ),
        worked(
            "21 at first are too many even where life is in danger", UPHELD,
            request="Psychotherapy, 21 sessions", day=day, facts=DISORDER,
            summary="He reported suicidal ideation.",
        ),
        worked(
            "7 at first where life is in danger", OVERTURNED,
            request="Psychotherapy, 7 sessions", day=day, facts=DISORDER,
            summary="He reported suicidal ideation.",
        ),
    )  # fmt: skip


def _complex(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "50 in all for a complex disorder", OVERTURNED,
            request="Psychotherapy, 30 sessions", day=day,
            facts={**COMPLEX, **GAIN, **_after(20)},
        ),
        worked(
            "51 in all are too many", UPHELD,
            request="Psychotherapy, 31 sessions", day=day,
            facts={**COMPLEX, **GAIN, **_after(20)},
        ),
        worked(
            "a trial of 6 for a complex disorder", OVERTURNED,
            request="Psychotherapy, 6 sessions", day=day, facts=COMPLEX,
        ),
        worked(
            "a complex disorder starts with a trial too", UPHELD,
            request="Psychotherapy, 7 sessions", day=day, facts=COMPLEX,
        ),
    )  # fmt: skip


def _others(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the remainder is tested with its authorized part", OVERTURNED,
            request="Psychotherapy, 6 sessions", authorized="4 sessions", day=day,
            facts=DISORDER,
        ),
        worked(
            "the authorized part used up the trial", UPHELD,
            request="Psychotherapy, 12 sessions", authorized="6 sessions", day=day,
            facts=DISORDER,
        ),
        worked(
            "individual and group sessions count together", UPHELD,
            request="Individual psychotherapy, 4 sessions", day=day, facts=DISORDER,
            siblings=("Group psychotherapy, 4 sessions",),
        ),
        worked(
            "premature beside a first evaluation", UPHELD,
            request="Psychotherapy, 4 sessions", day=day, facts=DISORDER,
            siblings=("Psychological evaluation",),
        ),
        worked(
            "the evaluation was done already", OVERTURNED,
            request="Psychotherapy, 4 sessions", day=day,
            facts={**DISORDER, Fact.PSYCHOLOGICAL_EVALUATION_DONE: True},
            siblings=("Psychological evaluation",),
        ),
        worked(
            "the record denies any psychological condition", UPHELD,
            request="Psychotherapy, 4 sessions", day=day,
            summary="The injured worker denies depression and anxiety.",
        ),
        worked(
            "psychotherapy named among earlier care does not bar a trial", OVERTURNED,
            request="Psychotherapy, 4 sessions", day=day, facts=DISORDER,
            summary="Treatments to date include surgery and psychotherapy sessions.",
        ),
    )  # fmt: skip
