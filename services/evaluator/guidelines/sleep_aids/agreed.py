"""Worked cases that hold in every edition of the guideline on sleep aids."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
POOR_SLEEP = "He reports insomnia."
TRIED = f"{POOR_SLEEP} Sleep hygiene was tried for a month."


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        worked(
            "ten days after sleep hygiene", OVERTURNED,
            request="Ambien 5mg at bedtime #10", day=day, summary=TRIED,
        ),
        worked(
            "eleven days of zolpidem", UPHELD,
            request="Ambien 5mg at bedtime #11", day=day, summary=TRIED,
        ),
        worked(
            "three weeks of another", OVERTURNED,
            request="Lunesta 2mg at bedtime #21", day=day, summary=TRIED,
        ),
        worked(
            "more than three weeks of another", UPHELD,
            request="Lunesta 2mg at bedtime #22", day=day, summary=TRIED,
        ),
        worked(
            "no sleep hygiene on record", UPHELD,
            request="Ambien 5mg at bedtime #10", day=day, summary=POOR_SLEEP,
        ),
        worked(
            "the record is silent", UPHELD,
            request="Ambien 5mg at bedtime #10", day=day,
        ),
        worked("no number", UPHELD, request="Ambien 5mg", day=day, summary=TRIED),
        worked(
            "refills ahead", UPHELD,
            request="Ambien 5mg at bedtime #10 with 2 refills", day=day, summary=TRIED,
        ),
        worked(
            "beside an opioid", UPHELD,
            request="Ambien 5mg at bedtime #10", day=day,
            summary=f"{TRIED} Current medications include Norco.",
        ),
    )  # fmt: skip
