"""Worked cases of facet injections, for every edition."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
REQUEST = "Medial branch block L4-5 and L5-S1"
PROVEN = {Fact.PROVOCATIVE_TEST_POSITIVE: True, Fact.ACTIVE_CARE_FAILED: True}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the cases, as a clinician agreed to them."""
    return (
        worked("axial pain with facet signs, two levels", OVERTURNED, request=REQUEST,
               day=day, facts=PROVEN),
        worked("three levels", UPHELD, day=day, facts=PROVEN,
               request="Medial branch block L3-4, L4-5 and L5-S1"),
        worked("no level named", UPHELD, day=day, facts=PROVEN,
               request="Facet joint injections"),
        worked("a series", UPHELD, day=day, facts=PROVEN,
               request="Facet injections L4-5, series of three"),
        worked("radicular pain", UPHELD, request=REQUEST, day=day,
               facts={**PROVEN, Fact.RADIATING_PAIN: True}),
        worked("a silent record", UPHELD, request=REQUEST, day=day),
        worked("just enough weeks of care", OVERTURNED, request=REQUEST, day=day,
               facts={**PROVEN, Fact.CONSERVATIVE_CARE_WEEKS: 4}),
        worked("a week of care too few", UPHELD, request=REQUEST, day=day,
               facts={**PROVEN, Fact.CONSERVATIVE_CARE_WEEKS: 3}),
        worked("an epidural injection beside it", UPHELD, request=REQUEST, day=day,
               facts=PROVEN, siblings=("L5-S1 epidural steroid injection",)),
    )  # fmt: skip
