"""Worked cases that hold in every edition of the guideline on antidepressants."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NERVE = "Diagnoses include cervical radiculopathy."
TAKES = "Current medications include nortriptyline."
DEPRESSED = "Diagnoses include major depressive disorder."


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_first(day), *_first_for_the_mind(day), *_continued(day))


def _first(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "an SNRI for a diagnosed anxiety disorder", OVERTURNED,
            request="Venlafaxine 75mg #30", day=day,
            facts={Fact.ANXIETY_DISORDER: True},
        ),
        worked(
            "an SNRI where no anxiety disorder is found", UPHELD,
            request="Venlafaxine 75mg #30", day=day,
            facts={Fact.ANXIETY_DISORDER: False},
        ),
        worked(
            "a first tricyclic for nerve pain", OVERTURNED,
            request="Nortriptyline 25mg #30", day=day, summary=NERVE,
        ),
        worked(
            "a tricyclic for headache", UPHELD,
            request="Nortriptyline 25mg #30", day=day,
            summary="The diagnosis is post traumatic headache. No depression.",
        ),
        worked(
            "the record is silent", UPHELD, request="Cymbalta 30mg #30", day=day
        ),
    )  # fmt: skip


def _first_for_the_mind(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "trazodone for sleep alone", UPHELD,
            request="Trazodone 50mg #30", day=day, summary="He reports insomnia.",
        ),
        worked(
            "trazodone for sleep in depression", OVERTURNED,
            request="Trazodone 50mg #30", day=day,
            summary=f"{DEPRESSED} He reports insomnia.",
        ),
        worked(
            "a serotonin drug for depression", OVERTURNED,
            request="Zoloft 50mg #30", day=day, summary=DEPRESSED,
        ),
        worked(
            "a serotonin drug for nerve pain", UPHELD,
            request="Zoloft 50mg #30", day=day, summary=NERVE,
        ),
        worked(
            "no number", UPHELD, request="Zoloft 50mg", day=day, summary=DEPRESSED
        ),
    )  # fmt: skip


def _continued(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "continued with a documented gain", OVERTURNED,
            request="Zoloft 50mg #30", day=day,
            summary=f"{DEPRESSED} Current medications include Zoloft.",
            facts={Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True},
        ),
        worked(
            "continued without a documented gain", UPHELD,
            request="Zoloft 50mg #30", day=day,
            summary=f"{DEPRESSED} Current medications include Zoloft.",
        ),
        worked(
            "continued with 30 percent of relief", OVERTURNED,
            request="Nortriptyline 25mg #30", day=day, summary=f"{NERVE} {TAKES}",
            facts={Fact.PERCENT_RELIEF_FROM_MEDICATION: 30},
        ),
        worked(
            "continued with 29 percent of relief", UPHELD,
            request="Nortriptyline 25mg #30", day=day, summary=f"{NERVE} {TAKES}",
            facts={Fact.PERCENT_RELIEF_FROM_MEDICATION: 29},
        ),
        worked(
            "beside another tricyclic", UPHELD,
            request="Nortriptyline 25mg #30", day=day,
            summary=f"{NERVE} Current medications include Elavil.",
        ),
        worked(
            "beside another serotonin drug", UPHELD,
            request="Zoloft 50mg #30", day=day,
            summary=f"{DEPRESSED} Current medications include Lexapro.",
        ),
    )  # fmt: skip
