"""Worked cases that hold in every edition of the guideline on other drugs."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
MIGRAINE = "Diagnoses include migraine."
ROWS = (
    ("Imitrex 50mg #9", MIGRAINE, "There is no migraine; it comes from the neck."),
    (
        "Aimovig 70mg #1",
        f"{MIGRAINE} He failed topiramate.",
        "There is no migraine. He failed topiramate.",
    ),
    ("Seroquel 50mg #30", "Diagnoses include bipolar disorder.", "He sleeps poorly."),
    ("Buspar 10mg #60", "Diagnoses include generalized anxiety disorder.", ""),
    ("Lovenox 40mg #14", "He has a history of DVT.", "There is no history of DVT."),
    ("Xarelto 10mg #14", "A total knee replacement is planned.", "He walks freely."),
    ("Clonidine 0.1mg #30", "He has withdrawal symptoms.", "Blood pressure is high."),
    (
        "Carafate 1g #120",
        "Current medications include naproxen. He has a history of ulcer.",
        "Current medications include naproxen.",
    ),
)
"""A request, a record that shows what the drug is for, and one that does not."""


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_by_condition(day), *_others(day))


def _by_condition(day: date) -> tuple[WorkedCase, ...]:
    pairs = (
        (
            worked(
                f"{request}, its condition on record", OVERTURNED, request=request,
                day=day, summary=shown,
            ),
            worked(
                f"{request}, its condition not on record", UPHELD, request=request,
                day=day, summary=lacking,
            ),
        )
        for request, shown, lacking in ROWS
    )  # fmt: skip
    return tuple(case for pair in pairs for case in pair)


def _others(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked("the record is silent", UPHELD, request="Imitrex 50mg #9", day=day),
        worked(
            "no number", UPHELD, request="Imitrex 50mg", day=day, summary=MIGRAINE
        ),
        worked(
            "a drug against CGRP at once", UPHELD,
            request="Aimovig 70mg #1", day=day, summary=MIGRAINE,
        ),
        worked(
            "sucralfate without an anti-inflammatory drug", UPHELD,
            request="Carafate 1g #120", day=day, summary="He has a history of ulcer.",
        ),
        worked(
            "butalbital", UPHELD, request="Fioricet #30", day=day, summary=MIGRAINE
        ),
        worked("a stimulant", UPHELD, request="Provigil 200mg #30", day=day),
        worked("a cannabinoid", UPHELD, request="Marinol 5mg #60", day=day),
    )  # fmt: skip
