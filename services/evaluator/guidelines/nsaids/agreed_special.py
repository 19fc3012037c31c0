"""Worked cases on ketorolac, injections, and drugs with a protector of the stomach."""

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

FLARE = NECK + "Seen for an acute flare with severe pain. "
TABLETS_FAILED = "Ibuprofen did not help. "
VIMOVO = "Vimovo 500/20mg #60"
RISK = {Fact.GASTROINTESTINAL_RISK: True}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases on a day on which an edition is in force."""
    return (*_ketorolac(day), *_injected(day), *_combined(day))


def _ketorolac(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "five days of ketorolac", OVERTURNED, day=day, injured=SEVEN_WEEKS,
            request="Ketorolac 10mg, one four times a day #20",
        ),
        worked(
            "six days of ketorolac", UPHELD, day=day, injured=SEVEN_WEEKS,
            request="Ketorolac 10mg, one four times a day #24",
        ),
        worked(
            "ketorolac for an unknown time", UPHELD, day=day, injured=SEVEN_WEEKS,
            request="Ketorolac 10mg #20",
        ),
        worked(
            "ketorolac for lasting pain", UPHELD, day=day,
            request="Ketorolac 10mg, one four times a day #20", summary=NECK,
        ),
        worked(
            "ketorolac for a flare of lasting pain", OVERTURNED, day=day,
            request="Ketorolac 10mg, one four times a day #20", summary=FLARE,
        ),
    )  # fmt: skip


def _injected(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "an injection for an acute flare after tablets failed", OVERTURNED,
            day=day, injured=SEVEN_WEEKS, request="Toradol 60mg IM injection",
            summary=FLARE + TABLETS_FAILED,
        ),
        worked(
            "an injection without a flare", UPHELD, day=day, injured=SEVEN_WEEKS,
            request="Toradol 60mg IM injection", summary=NECK + TABLETS_FAILED,
        ),
        worked(
            "an injection without a reason against tablets", UPHELD, day=day,
            injured=SEVEN_WEEKS, request="Toradol 60mg IM injection", summary=FLARE,
        ),
        worked(
            "one injection", OVERTURNED, day=day, injured=SEVEN_WEEKS,
            request="Toradol 60mg IM injection #1", summary=FLARE + TABLETS_FAILED,
        ),
        worked(
            "three injections", UPHELD, day=day, injured=SEVEN_WEEKS,
            request="Toradol 60mg IM injection #3", summary=FLARE + TABLETS_FAILED,
        ),
    )  # fmt: skip


def _combined(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "naproxen with esomeprazole after omeprazole failed", OVERTURNED, day=day,
            injured=SEVEN_WEEKS, request=VIMOVO, facts=RISK,
            summary="She failed omeprazole.",
        ),
        worked(
            "naproxen with esomeprazole where both would do apart", UPHELD, day=day,
            injured=SEVEN_WEEKS, request=VIMOVO, facts=RISK,
        ),
        worked(
            "naproxen with esomeprazole without a risk", UPHELD, day=day,
            injured=SEVEN_WEEKS, request=VIMOVO, summary="She failed omeprazole.",
        ),
    )  # fmt: skip
