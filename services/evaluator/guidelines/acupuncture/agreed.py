"""Worked cases on acupuncture that hold in every edition."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
GAIN = {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True}
NO_GAIN = {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: False}
IN_THERAPY = "He is attending physical therapy for the neck."


def _after(visits: int) -> dict[Fact, int]:
    return {Fact.SESSIONS_COMPLETED: visits}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_first(day), *_grounds(day), *_defects(day), *_going_on(day))


def _first(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "6 beside physical therapy", OVERTURNED, summary=IN_THERAPY,
            request="Acupuncture 3 times a week for 2 weeks", day=day,
        ),
        worked(
            "7 are more than a trial", UPHELD, summary=IN_THERAPY,
            request="Acupuncture, 7 sessions", day=day,
        ),
        worked(
            "a range that starts within the trial", OVERTURNED,
            request="Initial acupuncture, 1 to 2 times per week for 4 weeks", day=day,
        ),
        worked(
            "a range that starts beyond the trial", UPHELD,
            request="Acupuncture, 2 to 3 times per week for 4 weeks", day=day,
        ),
    )  # fmt: skip


def _grounds(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the record says that there is nothing to add it to", UPHELD,
            request="Acupuncture, 6 sessions", day=day,
            facts={Fact.PHYSICAL_THERAPY_TRIED: False},
        ),
        worked(
            "drugs are not tolerated", OVERTURNED,
            request="Acupuncture, 6 sessions", day=day,
            facts={Fact.MEDICATION_NOT_TOLERATED: True},
        ),
        worked(
            "after surgery", OVERTURNED,
            request="Acupuncture, 6 sessions", day=day,
            facts={Fact.SURGERY_AUTHORIZED: True, Fact.PHYSICAL_THERAPY_TRIED: False},
        ),
        worked(
            "once a week for 6 weeks", OVERTURNED, summary=IN_THERAPY,
            request="Acupuncture 1 time a week for 6 weeks", day=day,
        ),
        worked(
            "10 weeks are more than two months", UPHELD, summary=IN_THERAPY,
            request="Acupuncture, 6 sessions over 10 weeks", day=day,
        ),
        worked(
            "9 weeks are two months", OVERTURNED, summary=IN_THERAPY,
            request="Acupuncture, 6 sessions over 9 weeks", day=day,
        ),
        worked(
            "a first trial with nothing said of drugs", OVERTURNED,
            request="Acupuncture, 4 sessions", day=day,
        ),
    )  # fmt: skip


def _defects(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the number of treatments is not stated", UPHELD,
            request="Acupuncture treatments for the neck", day=day, summary=IN_THERAPY,
        ),
        worked(
            "ongoing", UPHELD, request="Ongoing acupuncture", day=day,
        ),
        worked(
            "redundant with approved treatments", UPHELD,
            request="Acupuncture, 6 sessions", day=day,
            already_authorized=("6 sessions of acupuncture",),
        ),
        worked(
            "the rest of eight once six were authorized", UPHELD, summary=IN_THERAPY,
            request="Acupuncture, 8 sessions", authorized="6 sessions", day=day,
        ),
    )  # fmt: skip


def _going_on(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "earlier acupuncture is only named", OVERTURNED,
            request="Acupuncture, 6 sessions", day=day,
            summary="Treatment to date has included acupuncture and medications.",
        ),
        worked(
            "12 in all with improvement", OVERTURNED,
            request="Acupuncture, 6 sessions", day=day, facts={**GAIN, **_after(6)},
        ),
        worked(
            "13 in all are too many", UPHELD,
            request="Acupuncture, 7 sessions", day=day, facts={**GAIN, **_after(6)},
        ),
        worked(
            "additional treatments without a count", UPHELD,
            request="Additional acupuncture, 6 sessions", day=day, facts=GAIN,
        ),
        worked(
            "improvement is not documented", UPHELD,
            request="Acupuncture, 6 sessions", day=day, facts=_after(6),
        ),
        worked(
            "earlier treatments brought nothing", UPHELD,
            request="Acupuncture, 6 sessions", day=day, facts={**NO_GAIN, **_after(6)},
        ),
    )  # fmt: skip
