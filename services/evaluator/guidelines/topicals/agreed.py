"""Worked cases that hold in every edition of the guideline on topical drugs."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
KNEE = "Diagnoses include knee osteoarthritis."
ULCER = "She cannot take NSAIDs because of a peptic ulcer."
NERVE = "Diagnoses include postherpetic neuralgia."
GABAPENTIN_FAILED = "She failed gabapentin."


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_diclofenac(day), *_lidocaine(day), *_compounds(day))


def _diclofenac(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "diclofenac gel for a knee after tablets were not borne", OVERTURNED,
            request="Voltaren gel 1% 100 grams", day=day, summary=f"{KNEE} {ULCER}",
        ),
        worked(
            "no reason against tablets", UPHELD,
            request="Voltaren gel 1% 100 grams", day=day, summary=KNEE,
        ),
        worked(
            "for the low back", UPHELD,
            request="Voltaren gel 1% 100 grams to the low back", day=day,
            summary=f"{KNEE} {ULCER}",
        ),
        worked(
            "no joint named in the record", UPHELD,
            request="Voltaren gel 1% 100 grams", day=day, summary=ULCER,
        ),
        worked(
            "no amount", UPHELD,
            request="Voltaren gel 1%", day=day, summary=f"{KNEE} {ULCER}",
        ),
        worked(
            "refills ahead", UPHELD,
            request="Voltaren gel 1% 100 grams with 2 refills", day=day,
            summary=f"{KNEE} {ULCER}",
        ),
    )  # fmt: skip


def _lidocaine(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a patch for nerve pain after gabapentin failed", OVERTURNED,
            request="Lidoderm patch 5% #30", day=day,
            summary=f"{NERVE} {GABAPENTIN_FAILED}",
        ),
        worked(
            "a patch before any first line", UPHELD,
            request="Lidoderm patch 5% #30", day=day, summary=NERVE,
            facts={Fact.MEDICATION_NOT_TOLERATED: True},
        ),
        worked(
            "a patch without nerve pain", UPHELD,
            request="Lidoderm patch 5% #30", day=day, summary=GABAPENTIN_FAILED,
        ),
        worked(
            "an ointment", UPHELD,
            request="Lidocaine ointment 5% 100 grams", day=day,
            summary=f"{NERVE} {GABAPENTIN_FAILED}",
        ),
    )  # fmt: skip


def _compounds(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a compound with an ingredient that fails", UPHELD,
            request="Gabapentin 10%/Lidocaine 5% cream 120 grams", day=day,
            summary=f"{NERVE} {GABAPENTIN_FAILED}",
        ),
        worked(
            "an anti-inflammatory drug other than diclofenac", UPHELD,
            request="Flurbiprofen 20% cream 120 grams", day=day,
            summary=f"{KNEE} {ULCER}",
        ),
        worked(
            "weak capsaicin after tablets failed", OVERTURNED,
            request="Capsaicin 0.025% cream 60 grams", day=day,
            summary=f"{KNEE} He failed naproxen.",
        ),
        worked(
            "stronger capsaicin", UPHELD,
            request="Capsaicin 0.0375% cream 60 grams", day=day,
            summary=f"{KNEE} He failed naproxen.",
        ),
        worked(
            "a compound of nobody knows what", UPHELD,
            request="Compounded cream 120 grams", day=day, summary=f"{KNEE} {ULCER}",
        ),
    )  # fmt: skip
