"""Worked cases on weeks of a gel, on strengths, and on what is used beside."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.worked import worked
from services.evaluator.guidelines.topicals.agreed import (
    KNEE,
    NERVE,
    OVERTURNED,
    ULCER,
    UPHELD,
)

SPRAIN = "The diagnosis is ankle sprain."
FAILED = "He failed naproxen."


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_weeks(day), *_strengths(day), *_salicylates(day), *_beside(day))


def _weeks(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "two weeks of a gel for a sprain", OVERTURNED, day=day,
            request="Voltaren gel 1% 100 grams for 14 days",
            summary=f"{SPRAIN} {ULCER}",
        ),
        worked(
            "15 days of a gel for a sprain", UPHELD, day=day,
            request="Voltaren gel 1% 100 grams for 15 days",
            summary=f"{SPRAIN} {ULCER}",
        ),
        worked(
            "twelve weeks of a gel for arthritis", OVERTURNED, day=day,
            request="Voltaren gel 1% 300 grams for 84 days",
            summary=f"{KNEE} {ULCER}",
        ),
        worked(
            "85 days of a gel for arthritis", UPHELD, day=day,
            request="Voltaren gel 1% 300 grams for 85 days",
            summary=f"{KNEE} {ULCER}",
        ),
        worked(
            "a gel used for half a year", UPHELD, day=day,
            request="Voltaren gel 1% 100 grams",
            summary=f"{KNEE} {ULCER} She has been using Voltaren gel for 6 months.",
        ),
    )  # fmt: skip


def _strengths(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "capsaicin of an unknown strength", UPHELD, day=day,
            request="Capsaicin cream 60 grams", summary=f"{KNEE} {FAILED}",
        ),
        worked(
            "0.075 percent for nerve pain", OVERTURNED, day=day,
            request="Capsaicin 0.075% cream 60 grams", summary=f"{NERVE} {FAILED}",
        ),
        worked(
            "0.075 percent for a knee", UPHELD, day=day,
            request="Capsaicin 0.075% cream 60 grams", summary=f"{KNEE} {FAILED}",
        ),
        worked(
            "a patch whose strength its name tells", UPHELD, day=day,
            request="Qutenza patch #2", summary=f"{NERVE} {FAILED}",
        ),
        worked(
            "a compound of which one percentage is missing", UPHELD, day=day,
            request="Diclofenac/Capsaicin 0.025% cream 60 grams",
            summary=f"{KNEE} {FAILED}",
        ),
    )  # fmt: skip


def _salicylates(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a balm with a salicylate", OVERTURNED, day=day,
            request="Menthoderm 120 grams", summary=f"{KNEE} {FAILED}",
        ),
        worked(
            "menthol alone", UPHELD, day=day,
            request="Biofreeze gel 4% 120 grams", summary=f"{KNEE} {FAILED}",
        ),
    )  # fmt: skip


def _beside(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a gel beside an anti-inflammatory drug by mouth", UPHELD, day=day,
            request="Voltaren gel 1% 100 grams",
            summary=f"{KNEE} {ULCER} Current medications include meloxicam.",
        ),
        worked(
            "a patch after an antidepressant of another sort", UPHELD, day=day,
            request="Lidoderm patch 5% #30", summary=f"{NERVE} She failed Zoloft.",
        ),
    )  # fmt: skip
