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
        worked("pain in a leg does not speak against the neck", OVERTURNED, day=day,
               request="Medial branch block C4-5 and C5-6",
               facts={**PROVEN},
               summary="The low back pain radiates to the left leg and foot."),
        worked("radicular pain of the arm", UPHELD, day=day,
               request="Medial branch block C4-5 and C5-6",
               facts={**PROVEN},
               summary="The neck pain radiates down the left arm to the hand."),
        worked("three branches are two joints", OVERTURNED, day=day, facts=PROVEN,
               request="Medial branch block L3, L4 and L5"),
        worked("four branches are three joints", UPHELD, day=day, facts=PROVEN,
               request="Medial branch block L2, L3, L4 and L5"),
        worked("the thoracic spine", UPHELD, day=day, facts=PROVEN,
               request="Facet injections T6-7"),
        worked("a first set into the joints", OVERTURNED, day=day, facts=PROVEN,
               request="Facet joint injections L4-5"),
        worked("a second set into the joints", UPHELD, day=day,
               request="Facet joint injections L4-5",
               facts={**PROVEN, Fact.INJECTION_TRIED: True}),
        worked("a silent record", UPHELD, request=REQUEST, day=day),
        worked("just enough weeks of care", OVERTURNED, request=REQUEST, day=day,
               facts={**PROVEN, Fact.CONSERVATIVE_CARE_WEEKS: 4}),
        worked("a week of care too few", UPHELD, request=REQUEST, day=day,
               facts={**PROVEN, Fact.CONSERVATIVE_CARE_WEEKS: 3}),
        worked("an epidural injection beside it", UPHELD, request=REQUEST, day=day,
               facts=PROVEN, siblings=("L5-S1 epidural steroid injection",)),
    )  # fmt: skip
