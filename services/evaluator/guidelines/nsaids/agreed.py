"""Worked cases on a first and short use of an anti-inflammatory drug."""

from datetime import date, timedelta

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NAPROXEN = "Naproxen 500mg #60"
SEVEN_WEEKS = timedelta(days=49)
NECK = "Neck and shoulder pain after a fall. "


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases on a day on which an edition is in force."""
    return (
        *_first(day),
        *_beside(day),
        *_amount(day),
        *_risks(day),
        *_celecoxib(day),
    )


def _first(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a first month for acute neck pain", OVERTURNED, injured=SEVEN_WEEKS,
            request=NAPROXEN, day=day, summary=NECK,
        ),
        worked(
            "begun lately, nothing said of its effect yet", OVERTURNED, day=day,
            injured=SEVEN_WEEKS, request=NAPROXEN,
            summary=NECK + "Recently prescribed medications have included naproxen.",
        ),
        worked(
            "taken and of no use", UPHELD, injured=SEVEN_WEEKS, request=NAPROXEN,
            day=day, summary=NECK + "Naproxen was tried and did not help.",
        ),
        worked(
            "taken with relief", OVERTURNED, injured=SEVEN_WEEKS, request=NAPROXEN,
            day=day, facts={Fact.RELIEF_FROM_MEDICATION: True},
        ),
        worked(
            "a form for lasting pain", UPHELD, injured=SEVEN_WEEKS, day=day,
            request="Diclofenac ER 100mg #30", summary=NECK,
        ),
    )  # fmt: skip


def _beside(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "another one is taken", UPHELD, injured=SEVEN_WEEKS, request=NAPROXEN,
            day=day, summary=NECK + "Current medications include Mobic.",
        ),
        worked(
            "the application says that another one is taken", UPHELD, day=day,
            injured=SEVEN_WEEKS, request=NAPROXEN,
            facts={Fact.OTHER_DRUG_OF_CLASS_IN_USE: True},
        ),
        worked(
            "a gel with one in it is used", UPHELD, injured=SEVEN_WEEKS, day=day,
            request=NAPROXEN,
            summary=NECK + "Current medications include Voltaren gel.",
        ),
        worked(
            "an opioid with one in it is taken", UPHELD, injured=SEVEN_WEEKS, day=day,
            request=NAPROXEN, summary=NECK + "Current medications include Vicoprofen.",
        ),
        worked(
            "another one failed", OVERTURNED, injured=SEVEN_WEEKS, request=NAPROXEN,
            day=day, summary=NECK + "He failed ibuprofen.",
        ),
        worked(
            "a loss of feeling was found", UPHELD, injured=SEVEN_WEEKS, day=day,
            request=NAPROXEN,
            summary=NECK + "Sensation was decreased in the right hand.",
        ),
        worked(
            "numbness that is only told", OVERTURNED, injured=SEVEN_WEEKS, day=day,
            request=NAPROXEN, summary=NECK + "He complains of numbness of the hand.",
        ),
        worked(
            "osteoarthritis beside a loss of feeling", OVERTURNED, day=day,
            request=NAPROXEN, injured=SEVEN_WEEKS,
            facts={Fact.OSTEOARTHRITIS: True, Fact.NEUROLOGIC_DEFICIT: True},
        ),
    )  # fmt: skip


def _amount(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked("no amount is stated", UPHELD, request="Naproxen 500mg", day=day),
        worked("no strength is stated", UPHELD, request="Naproxen #60", day=day),
        worked(
            "refills ahead", UPHELD, day=day, request="Naproxen 500mg #60, 2 refills"
        ),
        worked(
            "refills ahead of a short supply", UPHELD, day=day, injured=SEVEN_WEEKS,
            request="Naproxen 500mg, one twice a day #14 with 1 refill", summary=NECK,
        ),
        worked(
            "31 days", OVERTURNED, day=day, injured=SEVEN_WEEKS,
            request="Meloxicam 15mg, one daily #31",
        ),
        worked(
            "32 days", UPHELD, day=day, injured=SEVEN_WEEKS,
            request="Meloxicam 15mg, one daily #32",
        ),
        worked(
            "a count that tells no days", OVERTURNED, day=day, injured=SEVEN_WEEKS,
            request="Ibuprofen 600mg #40",
        ),
        worked(
            "more than the most a day", UPHELD, day=day, injured=SEVEN_WEEKS,
            request="Meloxicam 15mg, one twice a day #60",
        ),
    )  # fmt: skip


def _risks(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a bleeding ulcer", UPHELD, request=NAPROXEN, day=day,
            injured=SEVEN_WEEKS, facts={Fact.GASTROINTESTINAL_RISK: True},
        ),
        worked(
            "a risk of the stomach under protection", OVERTURNED, request=NAPROXEN,
            day=day, injured=SEVEN_WEEKS, facts={Fact.GASTROINTESTINAL_RISK: True},
            summary="Current medications include omeprazole.",
        ),
        worked(
            "not tolerated before", UPHELD, request=NAPROXEN, day=day,
            injured=SEVEN_WEEKS, summary="She is unable to tolerate NSAIDs.",
        ),
        worked(
            "diseased kidneys", UPHELD, request=NAPROXEN, day=day,
            injured=SEVEN_WEEKS, summary="History includes chronic kidney disease.",
        ),
        worked(
            "a diseased liver", UPHELD, request=NAPROXEN, day=day,
            injured=SEVEN_WEEKS, summary="History includes hepatitis C.",
        ),
    )  # fmt: skip


def _celecoxib(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "celecoxib after naproxen was not tolerated", OVERTURNED, day=day,
            injured=SEVEN_WEEKS, request="Celecoxib 200mg #30",
            summary="She is unable to tolerate naproxen.",
        ),
        worked(
            "celecoxib as the first", UPHELD, day=day, injured=SEVEN_WEEKS,
            request="Celecoxib 200mg #30",
        ),
        worked(
            "celecoxib and a diseased heart", UPHELD, day=day, injured=SEVEN_WEEKS,
            request="Celecoxib 200mg #30",
            facts={
                Fact.GASTROINTESTINAL_RISK: True,
                Fact.HEART_OR_PRESSURE_DISEASE: True,
            },
        ),
    )  # fmt: skip
