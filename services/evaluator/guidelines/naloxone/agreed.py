"""Worked cases on naloxone that hold in every edition."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import FactValue, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NARCAN = "Narcan 4mg nasal spray #2"
OPIOID: dict[Fact, FactValue] = {Fact.OPIOID_IN_USE: True}
TAKEN = (
    "He takes Percocet 10/325 mg four times a day. Pain is 8/10 without medication and "
    "4/10 with medication. With Percocet he is able to work. A urine drug "
    "screen was consistent."
)
DOSE = Fact.MORPHINE_EQUIVALENT_A_DAY


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_risk(day), *_opioid(day), *_request(day))


def _risk(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "50 mg of morphine a day", OVERTURNED, request=NARCAN, day=day,
            facts={**OPIOID, DOSE: 50},
        ),
        worked(
            "49 mg of morphine a day", UPHELD, request=NARCAN, day=day,
            facts={**OPIOID, DOSE: 49},
        ),
        worked(
            "a dose read from the record", OVERTURNED, request=NARCAN, day=day,
            summary="Current medications include Percocet 10/325 mg four times a day.",
        ),
        worked(
            "a sedative beside the opioid", OVERTURNED, request=NARCAN, day=day,
            summary="Current medications include Norco and Xanax.",
        ),
        worked(
            "one who has sleep apnea", OVERTURNED, request=NARCAN, day=day,
            facts={**OPIOID, Fact.BREATHING_RISK: True},
        ),
        worked("an opioid and nothing else", UPHELD, request=NARCAN, day=day,
               facts=OPIOID),
    )  # fmt: skip


def _opioid(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked("no opioid", UPHELD, request=NARCAN, day=day),
        worked(
            "the opioid beside it is not necessary", UPHELD, request=NARCAN, day=day,
            facts={DOSE: 90}, siblings=("Norco 10/325mg #60",),
        ),
        worked(
            "the opioid beside it stands", OVERTURNED, request=NARCAN, day=day,
            summary=TAKEN, siblings=("Percocet 10/325mg #60",),
        ),
        worked(
            "the opioid beside it is refused, and its taper is scheduled", OVERTURNED,
            request=NARCAN, day=day, facts={DOSE: 90, Fact.TAPER_SCHEDULED: True},
            siblings=("Norco 10/325mg #60",),
        ),
    )  # fmt: skip


def _request(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "an injector without a reason against the spray", UPHELD, day=day,
            request="Evzio 2mg auto-injector #2", facts={**OPIOID, DOSE: 90},
        ),
        worked(
            "no amount is stated", UPHELD, request="Narcan", day=day,
            facts={**OPIOID, DOSE: 90},
        ),
    )  # fmt: skip
