"""Worked cases of the classes of physical therapy, each with a limit of its own.

The thresholds are written out here on purpose: a changed constant must fail a case.
"""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
DEFICIT = {Fact.FUNCTIONAL_DEFICIT: True}
GAIN = {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True}
CRPS = "Diagnosis: complex regional pain syndrome of the left hand."


def _after(visits: int) -> dict[Fact, int]:
    return {Fact.SESSIONS_COMPLETED: visits}


def worked_cases(day: date, *, crps: int) -> tuple[WorkedCase, ...]:
    """Return the worked cases of the classes on a day of an edition."""
    return (
        *_classes(day, crps=crps),
        *_other_classes(day),
        *_after_an_injection(day),
    )


def _after_an_injection(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "2 after an injection", OVERTURNED,
            request="Post-injection physical therapy, 2 visits, low back", day=day,
            facts=DEFICIT,
        ),
        worked(
            "3 after an injection are too many", UPHELD,
            request="Post-injection physical therapy, 3 visits, low back", day=day,
            facts=DEFICIT,
        ),
        worked(
            "a second visit after an injection", OVERTURNED,
            request="Post-injection physical therapy, 1 visit, low back", day=day,
            facts={**GAIN, **_after(1)},
        ),
        worked(
            "a third visit after an injection", UPHELD,
            request="Post-injection physical therapy, 1 visit, low back", day=day,
            facts={**GAIN, **_after(2)},
        ),
    )  # fmt: skip


def _other_classes(day: date) -> tuple[WorkedCase, ...]:
    arthritis = "Diagnosis: osteoarthritis of the left knee."
    both = "Diagnoses: osteoarthritis of the left knee, knee sprain."
    return (
        worked(
            "9 for arthritis", OVERTURNED, summary=arthritis,
            request="Physical therapy, 9 visits, left knee", day=day, facts=DEFICIT,
        ),
        worked(
            "10 for arthritis are too many", UPHELD, summary=arthritis,
            request="Physical therapy, 10 visits, left knee", day=day, facts=DEFICIT,
        ),
        worked(
            "3 more for arthritis after 6 that helped", OVERTURNED, summary=arthritis,
            request="Physical therapy, 3 visits, left knee", day=day,
            facts={**GAIN, **_after(6)},
        ),
        worked(
            "4 more for arthritis are too many", UPHELD, summary=arthritis,
            request="Physical therapy, 4 visits, left knee", day=day,
            facts={**GAIN, **_after(6)},
        ),
        worked(
            "10 for a sprain of a knee with arthritis", OVERTURNED, summary=both,
            request="Physical therapy, 10 visits, left knee", day=day, facts=DEFICIT,
        ),
    )  # fmt: skip


def _classes(day: date, *, crps: int) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "12 for a knee", OVERTURNED,
            request="Physical therapy, 12 visits, right knee", day=day, facts=DEFICIT,
        ),
        worked(
            "13 for a knee are too many", UPHELD,
            request="Physical therapy, 13 visits, right knee", day=day, facts=DEFICIT,
        ),
        worked(
            "as many as the class of CRPS allows", OVERTURNED, summary=CRPS,
            request=f"Hand therapy, {crps} visits", day=day, facts=DEFICIT,
        ),
        worked(
            "more than the class of CRPS allows", UPHELD, summary=CRPS,
            request=f"Hand therapy, {crps + 1} visits", day=day, facts=DEFICIT,
        ),
        worked(
            "6 more for a knee after 6 that helped", OVERTURNED,
            request="Physical therapy, 6 visits, right knee", day=day,
            facts={**GAIN, **_after(6)},
        ),
        worked(
            "7 more for a knee are too many", UPHELD,
            request="Physical therapy, 7 visits, right knee", day=day,
            facts={**GAIN, **_after(6)},
        ),
        worked(
            "CRPS up to its limit", OVERTURNED, summary=CRPS,
            request=f"Hand therapy, {crps - 6} visits", day=day,
            facts={**GAIN, **_after(6)},
        ),
        worked(
            "CRPS beyond its limit", UPHELD, summary=CRPS,
            request=f"Hand therapy, {crps - 5} visits", day=day,
            facts={**GAIN, **_after(6)},
        ),
    )  # fmt: skip
