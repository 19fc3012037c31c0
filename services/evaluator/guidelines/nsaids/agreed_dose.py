"""Worked cases on the most a day of each anti-inflammatory drug, on both sides."""

from collections.abc import Iterator
from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.worked import worked
from services.evaluator.guidelines.nsaids.agreed import (
    NECK,
    OVERTURNED,
    SEVEN_WEEKS,
    UPHELD,
)
from shared.facts import Fact

MOST = (
    ("diclofenac", "Diclofenac 75mg, one twice a day #60"),
    ("ibuprofen", "Ibuprofen 800mg, one four times a day #120"),
    ("naproxen", "Naproxen 500mg, one three times a day #90"),
    ("etodolac", "Etodolac 400mg, one three times a day #90"),
    ("nabumetone", "Nabumetone 1000mg, one twice a day #60"),
)
MORE = (
    ("diclofenac", "Diclofenac 75mg, one three times a day #90"),
    ("ibuprofen", "Ibuprofen 800mg, one every 4 hours #180"),
    ("naproxen", "Naproxen 500mg, one four times a day #120"),
    ("etodolac", "Etodolac 500mg, one three times a day #90"),
    ("nabumetone", "Nabumetone 750mg, one three times a day #90"),
    ("ketorolac", "Ketorolac 15mg, one four times a day #20"),
)
RISK = {Fact.GASTROINTESTINAL_RISK: True}
JOINTS = {**RISK, Fact.OSTEOARTHRITIS: True}
TWICE = "Celecoxib 200mg, one twice a day #60"


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases on a day on which an edition is in force."""
    return (*_of_each(day), *_celecoxib(day))


def _of_each(day: date) -> Iterator[WorkedCase]:
    for title, outcome, requests in (
        ("the most a day of", OVERTURNED, MOST),
        ("more than the most a day of", UPHELD, MORE),
    ):
        for drug, request in requests:
            yield worked(
                f"{title} {drug}", outcome, request=request, day=day,
                injured=SEVEN_WEEKS, summary=NECK,
            )  # fmt: skip


def _celecoxib(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "400 mg of celecoxib", OVERTURNED, request=TWICE, day=day, facts=RISK,
            injured=SEVEN_WEEKS,
        ),
        worked(
            "600 mg of celecoxib", UPHELD, request="Celecoxib 200mg #90", day=day,
            injured=SEVEN_WEEKS, facts=RISK,
        ),
        worked(
            "200 mg of celecoxib in osteoarthritis", OVERTURNED, day=day,
            request="Celecoxib 200mg, one daily #30", injured=SEVEN_WEEKS, facts=JOINTS,
        ),
        worked(
            "400 mg of celecoxib in osteoarthritis", UPHELD, request=TWICE, day=day,
            injured=SEVEN_WEEKS, facts=JOINTS,
        ),
    )  # fmt: skip
