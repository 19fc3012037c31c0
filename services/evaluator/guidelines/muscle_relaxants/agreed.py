"""Worked cases that hold in every edition of the guideline on muscle relaxants."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
SPASM = "The lumbar examination showed paraspinal muscle spasm."
NAPROXEN = "Current medications include naproxen."
FIRST = f"{SPASM} {NAPROXEN}"


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_cyclobenzaprine(day), *_without(day), *_others(day))


def _cyclobenzaprine(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "three weeks for spasm that naproxen did not settle", OVERTURNED,
            request="Cyclobenzaprine 7.5mg three times a day #63", day=day,
            summary=FIRST,
        ),
        worked(
            "a day more than three weeks", UPHELD,
            request="Cyclobenzaprine 7.5mg three times a day #66", day=day,
            summary=FIRST,
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
            summary=f"There was no muscle spasm. {NAPROXEN}",
        ),
        worked(
            "the record is silent", UPHELD, request="Flexeril 10mg #14", day=day
        ),
        worked(
            "no first line tried", UPHELD,
            request="Flexeril 10mg #14", day=day, summary=SPASM,
        ),
        worked(
            "no number", UPHELD, request="Flexeril 10mg", day=day, summary=FIRST
        ),
        worked(
            "refills ahead", UPHELD,
            request="Flexeril 10mg #14 with 1 refill", day=day, summary=FIRST,
        ),
        worked(
            "beside another relaxant", UPHELD,
            request="Flexeril 10mg #14", day=day,
            summary=f"{SPASM} Current medications include naproxen and tizanidine.",
        ),
    )  # fmt: skip


def _others(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "four weeks of another relaxant", OVERTURNED,
            request="Orphenadrine 100mg twice a day #56", day=day, summary=FIRST,
        ),
        worked(
            "more than four weeks of another relaxant", UPHELD,
            request="Orphenadrine 100mg twice a day #60", day=day, summary=FIRST,
        ),
        worked(
            "a short course of carisoprodol", OVERTURNED,
            request="Soma 350mg three times a day #42", day=day, summary=FIRST,
        ),
        worked(
            "a month of carisoprodol", UPHELD,
            request="Soma 350mg #90", day=day, summary=FIRST,
        ),
        worked(
            "carisoprodol beside an opioid", UPHELD,
            request="Soma 350mg three times a day #42", day=day,
            summary=f"{SPASM} Current medications include naproxen and Norco.",
        ),
        worked(
            "baclofen for spasticity", OVERTURNED,
            request="Baclofen 10mg #90", day=day,
            summary="Diagnoses include spinal cord injury with spasticity.",
        ),
        worked(
            "baclofen for a strain", UPHELD,
            request="Baclofen 10mg #30", day=day, summary=FIRST,
        ),
    )  # fmt: skip
