"""Worked cases that hold in every edition of the guideline on progress reports."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
REASON = {Fact.SEPARATE_REPORT_REASON: True}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        worked(
            "once a month without an end, and part of the session", UPHELD,
            request="Psychological progress report once per month", day=day,
        ),
        worked(
            "once a month without an end, though there is a reason", UPHELD,
            request="Psychological progress report once per month", day=day,
            facts=REASON,
        ),
        worked(
            "no number", UPHELD,
            request="Psychological progress report", day=day, facts=REASON,
        ),
        worked(
            "one report, part of the session", UPHELD,
            request="One psychological progress report", day=day,
        ),
        worked(
            "one report, and the record says that nothing special asks for it", UPHELD,
            request="One psychological progress report", day=day,
            facts={Fact.SEPARATE_REPORT_REASON: False},
        ),
        worked(
            "one report for a special reason", OVERTURNED,
            request="One psychological progress report", day=day, facts=REASON,
        ),
    )  # fmt: skip
