"""Worked cases that hold in every edition of the guideline on oral suspensions."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NERVE = "Diagnoses include lumbar radiculopathy."
CANNOT = "He is unable to swallow tablets after the neck surgery."


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_form(day), *_sleep(day), *_others(day))


def _form(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "tablets cannot be swallowed", OVERTURNED,
            request="Fanatrex 25mg/ml oral suspension 420ml", day=day,
            summary=f"{NERVE} {CANNOT}",
        ),
        worked(
            "no reason against capsules", UPHELD,
            request="Fanatrex 25mg/ml oral suspension 420ml", day=day, summary=NERVE,
        ),
        worked(
            "nothing that the drug is for", UPHELD,
            request="Fanatrex 25mg/ml oral suspension 420ml", day=day, summary=CANNOT,
        ),
        worked(
            "refills ahead", UPHELD, day=day, summary=f"{NERVE} {CANNOT}",
            request="Fanatrex 25mg/ml oral suspension 420ml with 2 refills",
        ),
        worked(
            "no amount", UPHELD,
            request="Fanatrex oral suspension", day=day, summary=f"{NERVE} {CANNOT}",
        ),
    )  # fmt: skip


def _sleep(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "for sleep", OVERTURNED,
            request="Dicopanol 5mg/ml oral suspension 150ml", day=day,
            summary=f"He reports insomnia. Sleep hygiene did not help. {CANNOT}",
        ),
        worked(
            "for sleep before hygiene was tried", UPHELD,
            request="Dicopanol 5mg/ml oral suspension 150ml", day=day,
            summary=f"He reports insomnia. {CANNOT}",
        ),
        worked(
            "for sleep that is not disturbed", UPHELD,
            request="Dicopanol 5mg/ml oral suspension 150ml", day=day,
            summary=f"He denies insomnia. Sleep hygiene was discussed. {CANNOT}",
        ),
    )  # fmt: skip


def _others(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "for a stomach without complaints", UPHELD,
            request="Deprizine 15mg/ml oral suspension 250ml", day=day,
            summary=f"He denies GI upset. {CANNOT}",
        ),
        worked(
            "for the stomach", OVERTURNED,
            request="Deprizine 15mg/ml oral suspension 250ml", day=day,
            summary=f"He has gastritis. {CANNOT}",
        ),
        worked(
            "for a flare of back pain", OVERTURNED,
            request="Tabradol 1mg/ml oral suspension 250ml", day=day,
            summary=f"Seen for an acute flare of low back pain. {CANNOT}",
        ),
        worked(
            "for spasm that is denied", UPHELD,
            request="Tabradol 1mg/ml oral suspension 250ml", day=day,
            summary=f"There is no muscle spasm. {CANNOT}",
        ),
        worked(
            "an opioid joined with glucosamine", UPHELD,
            request="Synapryn 10mg/ml oral suspension 500ml", day=day,
            summary=f"Chronic back pain. {CANNOT}",
        ),
        worked(
            "of a drug that is not named", UPHELD,
            request="Oral suspension 250ml", day=day, summary=CANNOT,
        ),
    )  # fmt: skip
