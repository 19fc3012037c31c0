"""Worked cases on what a muscle relaxant is for, and on the days of a course."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
SPASM = "The lumbar examination showed paraspinal muscle spasm."
NAPROXEN = "Current medications include naproxen."
EXERCISE = "He does a home exercise program."
FIRST = f"{SPASM} {NAPROXEN} {EXERCISE}"


def worked_cases(day: date, course: int, other: int) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force.

    `course`, `other`: days of a course of the drugs named, and of the others.
    """
    return (
        *_cyclobenzaprine(day, course),
        *_without(day),
        *_others(day, other),
        *_spasticity(day),
        *_carisoprodol(day, course),
    )


def _cyclobenzaprine(day: date, course: int) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the whole course for spasm that naproxen did not settle", OVERTURNED,
            request=f"Cyclobenzaprine 7.5mg three times a day #{3 * course}", day=day,
            summary=FIRST,
        ),
        worked(
            "a day more than the course", UPHELD,
            request=f"Cyclobenzaprine 7.5mg three times a day #{3 * course + 3}",
            day=day, summary=FIRST,
        ),
        worked(
            "thirty tablets at three a day", OVERTURNED,
            request="Cyclobenzaprine 10mg #30", day=day, summary=FIRST,
        ),
        worked(
            "a month's supply", UPHELD,
            request="Cyclobenzaprine 7.5mg #90", day=day, summary=FIRST,
        ),
        worked(
            "taken for two months already", UPHELD,
            request="Flexeril 10mg #14", day=day,
            summary=f"{FIRST} He has been taking Flexeril for 8 weeks.",
        ),
    )  # fmt: skip


def _without(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "no spasm found", UPHELD,
            request="Flexeril 10mg #14", day=day,
            summary=f"There was no muscle spasm. {NAPROXEN} {EXERCISE}",
        ),
        worked(
            "the record is silent", UPHELD, request="Flexeril 10mg #14", day=day
        ),
        worked(
            "no first line tried", UPHELD,
            request="Flexeril 10mg #14", day=day, summary=f"{SPASM} {EXERCISE}",
        ),
        worked(
            "no number", UPHELD, request="Flexeril 10mg", day=day, summary=FIRST
        ),
        worked("no strength", UPHELD, request="Flexeril #14", day=day, summary=FIRST),
        worked(
            "refills ahead", UPHELD,
            request="Flexeril 10mg #14 with 1 refill", day=day, summary=FIRST,
        ),
    )  # fmt: skip


def _others(day: date, other: int) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the whole course of another relaxant", OVERTURNED,
            request=f"Orphenadrine 100mg twice a day #{2 * other}", day=day,
            summary=FIRST,
        ),
        worked(
            "a day more than the course of another relaxant", UPHELD,
            request=f"Orphenadrine 100mg twice a day #{2 * other + 2}", day=day,
            summary=FIRST,
        ),
    )  # fmt: skip


def _spasticity(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "baclofen for spasticity", OVERTURNED,
            request="Baclofen 10mg #90", day=day,
            summary="Diagnoses include spinal cord injury with spasticity.",
        ),
        worked(
            "baclofen for spasticity without a number", UPHELD,
            request="Baclofen 10mg", day=day,
            summary="Diagnoses include spinal cord injury with spasticity.",
        ),
        worked(
            "baclofen for a strain", UPHELD,
            request="Baclofen 10mg #30", day=day, summary=FIRST,
        ),
        worked(
            "dantrolene for a strain", UPHELD,
            request="Dantrolene 25mg #30", day=day, summary=FIRST,
        ),
        worked(
            "tizanidine for spasticity", OVERTURNED,
            request="Tizanidine 4mg #90", day=day,
            summary="Diagnoses include spinal cord injury with spasticity.",
        ),
        worked(
            "two weeks of tizanidine for spasm", OVERTURNED,
            request="Tizanidine 4mg three times a day #42", day=day, summary=FIRST,
        ),
        worked(
            "a month of tizanidine for spasm", UPHELD,
            request="Tizanidine 4mg #90", day=day, summary=FIRST,
        ),
    )  # fmt: skip


def _carisoprodol(day: date, course: int) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the whole course of carisoprodol", OVERTURNED, day=day, summary=FIRST,
            request=f"Soma 350mg three times a day #{3 * course}",
        ),
        worked(
            "a day more of carisoprodol", UPHELD, day=day, summary=FIRST,
            request=f"Soma 350mg three times a day #{3 * course + 3}",
        ),
        worked(
            "carisoprodol beside an opioid", UPHELD,
            request="Soma 350mg three times a day #42", day=day,
            summary=(
                f"{SPASM} {EXERCISE} Current medications include naproxen and Norco."
            ),
        ),
    )  # fmt: skip
