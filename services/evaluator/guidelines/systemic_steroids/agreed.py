"""Worked cases that hold in every edition of the guideline on systemic steroids."""

from datetime import date, timedelta

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PACK = "Medrol Dosepak 4mg #21"
ACUTE = "The diagnosis is acute radiculopathy."
DEFICIT = {Fact.NEUROLOGIC_DEFICIT: True}
REGIONAL = "The diagnosis is complex regional pain syndrome."


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_conditions(day), *_request(day), *_dangers(day))


def _conditions(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "one pack for an acute radiculopathy", OVERTURNED, request=PACK, day=day,
            summary=ACUTE, facts=DEFICIT,
        ),
        worked(
            "no findings of a root", UPHELD, request=PACK, day=day, summary=ACUTE
        ),
        worked(
            "a strain", UPHELD, request=PACK, day=day,
            summary="The diagnosis is chronic lumbar strain.", facts=DEFICIT,
        ),
        worked(
            "a regional pain syndrome in the first weeks", OVERTURNED, request=PACK,
            day=day, summary=REGIONAL, injured=timedelta(days=60),
        ),
        worked(
            "a regional pain syndrome of two years", UPHELD, request=PACK, day=day,
            summary=REGIONAL,
        ),
        worked("the record is silent", UPHELD, request=PACK, day=day),
    )  # fmt: skip


def _request(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "no number", UPHELD, request="Medrol Dosepak", day=day, summary=ACUTE,
            facts=DEFICIT,
        ),
        worked(
            "refills ahead", UPHELD, request=f"{PACK} with 1 refill", day=day,
            summary=ACUTE, facts=DEFICIT,
        ),
    )  # fmt: skip


def _dangers(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "beside another steroid", UPHELD, request=PACK, day=day, facts=DEFICIT,
            summary=f"{ACUTE} Current medications include prednisone.",
        ),
        worked(
            "a second pack", UPHELD, request=PACK, day=day, facts=DEFICIT,
            summary=f"{ACUTE} He completed a Medrol Dosepak last month.",
        ),
        worked(
            "after an injection of a steroid", OVERTURNED, request=PACK, day=day,
            facts=DEFICIT,
            summary=f"{ACUTE} He had an injection of Kenalog into the shoulder.",
        ),
        worked(
            "diabetes", UPHELD, request=PACK, day=day, facts=DEFICIT,
            summary=f"{ACUTE} He is diabetic.",
        ),
        worked(
            "no diabetes", OVERTURNED, request=PACK, day=day, facts=DEFICIT,
            summary=f"{ACUTE} He denies a history of diabetes.",
        ),
    )  # fmt: skip
