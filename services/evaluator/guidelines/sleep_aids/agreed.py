"""Worked cases that hold in every edition of the guideline on sleep aids."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
POOR_SLEEP = "He reports insomnia and needs two hours to fall asleep."
TRIED = f"{POOR_SLEEP} Sleep hygiene was tried for a month."

HERS = TRIED.replace("He reports", "She reports")


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_days(day), *_lacking(day), *_beside(day))


def _days(day: date) -> tuple[WorkedCase, ...]:
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
            "a woman's dose", OVERTURNED, day=day, summary=HERS,
            request="Ambien 5mg at bedtime #10",
        ),
        worked(
            "more than a woman's dose", UPHELD, day=day, summary=HERS,
            request="Ambien 10mg at bedtime #10",
        ),
        worked(
            "a woman's dose of slow release", OVERTURNED, day=day, summary=HERS,
            request="Ambien CR 6.25mg at bedtime #10",
        ),
        worked(
            "more than a woman's dose of slow release", UPHELD, day=day, summary=HERS,
            request="Ambien CR 12.5mg at bedtime #10",
        ),
        worked(
            "ten milligrams for a man", OVERTURNED, day=day, summary=TRIED,
            request="Ambien 10mg at bedtime #10",
        ),
    )  # fmt: skip


def _lacking(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "insomnia is a name and nothing more", UPHELD,
            request="Ambien 5mg at bedtime #10", day=day,
            summary="Diagnoses include insomnia. Sleep hygiene was tried.",
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
    )  # fmt: skip


def _beside(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "beside another sleep aid", UPHELD,
            request="Ambien 5mg at bedtime #10", day=day,
            summary=f"{TRIED} Current medications include Lunesta.",
        ),
        worked(
            "suvorexant first", UPHELD,
            request="Belsomra 10mg at bedtime #14", day=day, summary=TRIED,
        ),
        worked(
            "suvorexant after zolpidem failed", OVERTURNED,
            request="Belsomra 10mg at bedtime #14", day=day,
            summary=f"{TRIED} He failed Ambien.",
        ),
        worked(
            "beside an opioid", UPHELD,
            request="Ambien 5mg at bedtime #10", day=day,
            summary=f"{TRIED} Current medications include Norco.",
        ),
    )  # fmt: skip
