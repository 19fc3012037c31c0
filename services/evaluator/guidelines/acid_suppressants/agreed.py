"""Worked cases that hold in every edition of the guideline on acid suppressants."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NAPROXEN = "Current medications include naproxen."
ULCER = "He has a history of peptic ulcer."


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_risk(day), *_parent(day), *_dose(day))


def _risk(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "naproxen after an ulcer", OVERTURNED,
            request="Omeprazole 20mg daily #30", day=day,
            summary=f"{NAPROXEN} {ULCER}",
        ),
        worked(
            "older than 65", OVERTURNED,
            request="Omeprazole 20mg daily #30", day=day, summary=NAPROXEN,
            facts={Fact.AGE_YEARS: 66},
        ),
        worked(
            "65 is not older than 65", UPHELD,
            request="Omeprazole 20mg daily #30", day=day, summary=NAPROXEN,
            facts={Fact.AGE_YEARS: 65},
        ),
        worked(
            "no complaint of the stomach", UPHELD,
            request="Omeprazole 20mg daily #30", day=day,
            summary=f"{NAPROXEN} He denies GI upset.",
        ),
        worked(
            "the record is silent on the stomach", UPHELD, day=day, summary=NAPROXEN,
            request="Omeprazole 20mg daily #30",
        ),
        worked(
            "two anti-inflammatory drugs", OVERTURNED,
            request="Omeprazole 20mg daily #30", day=day,
            summary="Current medications include naproxen and meloxicam.",
        ),
    )  # fmt: skip


def _parent(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "no anti-inflammatory drug", UPHELD,
            request="Omeprazole 20mg daily #30", day=day, summary=ULCER,
        ),
        worked(
            "the anti-inflammatory drug beside it is refused", UPHELD, day=day,
            request="Omeprazole 20mg daily #30", summary=ULCER,
            siblings=("Naproxen 500mg",),
        ),
    )  # fmt: skip


def _dose(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "twice a day", UPHELD,
            request="Pantoprazole 40mg twice a day #60", day=day,
            summary=f"{NAPROXEN} {ULCER}",
        ),
        worked(
            "40 mg of omeprazole", UPHELD,
            request="Omeprazole 40mg daily #30", day=day,
            summary=f"{NAPROXEN} {ULCER}",
        ),
        worked(
            "an H2 blocker", OVERTURNED,
            request="Famotidine 20mg #60", day=day, summary=f"{NAPROXEN} {ULCER}",
        ),
        worked(
            "no strength", UPHELD, request="Omeprazole #30", day=day,
            summary=f"{NAPROXEN} {ULCER}",
        ),
        worked(
            "no number", UPHELD,
            request="Omeprazole 20mg", day=day, summary=f"{NAPROXEN} {ULCER}",
        ),
    )  # fmt: skip
