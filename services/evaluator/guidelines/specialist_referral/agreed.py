"""Worked cases that hold in every edition on consultations with specialists."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import Row, worked, worked_table
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
ASKED = {Fact.CONSERVATIVE_CARE_FAILED: True}
CASES: tuple[Row, ...] = (
    (
        "a surgeon after failed care",
        OVERTURNED,
        "Orthopedic consultation",
        ASKED,
    ),
    ("nothing documented", UPHELD, "Orthopedic consultation", {}),
    (
        "evaluate and treat",
        UPHELD,
        "Pain management evaluation and treatment",
        ASKED,
    ),
    (
        "monthly",
        UPHELD,
        "Neurology consultation monthly",
        ASKED,
    ),
    ("2 visits", UPHELD, "Orthopedic consultation x 2", ASKED),
    ("1 visit", OVERTURNED, "Orthopedic consultation x 1", ASKED),
    (
        "3 visits that follow up",
        OVERTURNED,
        "Follow up with orthopedic surgeon, 3 visits",
        ASKED,
    ),
    (
        "4 visits that follow up",
        UPHELD,
        "Follow up with orthopedic surgeon, 4 visits",
        ASKED,
    ),
    ("a specialist of any kind", UPHELD, "Referral to specialist", ASKED),
    ("a second opinion of anyone", UPHELD, "Second opinion", ASKED),
    ("a second opinion of one", OVERTURNED, "Second opinion spine surgeon", ASKED),
)


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        *worked_table(CASES, day=day),
        worked(
            "a consultation that is authorized already",
            UPHELD,
            request="Orthopedic consultation",
            day=day,
            facts=ASKED,
            already_authorized=("Orthopedic consultation",),
        ),
    )
