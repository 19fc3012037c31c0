"""Worked cases of lumbar epidural steroid injections, for every edition."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
REQUEST = "Right L5-S1 epidural steroid injection"
PROVEN = {
    Fact.NEUROLOGIC_DEFICIT: True,
    Fact.NERVE_COMPRESSION_SHOWN: True,
    Fact.ACTIVE_CARE_FAILED: True,
}
REPEAT = {
    **PROVEN,
    Fact.INJECTION_TRIED: True,
    Fact.PERCENT_RELIEF: 50,
    Fact.WEEKS_OF_RELIEF: 6,
    Fact.GAIN_AFTER_INJECTION: True,
}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the cases, as a clinician agreed to them."""
    return (
        worked("a root proven, care in vain", OVERTURNED, request=REQUEST, day=day,
               facts=PROVEN),
        worked("a silent record", UPHELD, request=REQUEST, day=day),
        worked("a normal examination", UPHELD, request=REQUEST, day=day,
               facts={**PROVEN, Fact.NEUROLOGIC_DEFICIT: False}),
        worked("no study confirms it", UPHELD, request=REQUEST, day=day,
               facts={**PROVEN, Fact.NERVE_COMPRESSION_SHOWN: False}),
        worked("just enough weeks of care", OVERTURNED, request=REQUEST, day=day,
               facts={**PROVEN, Fact.CONSERVATIVE_CARE_WEEKS: 4}),
        worked("a week of care too few", UPHELD, request=REQUEST, day=day,
               facts={**PROVEN, Fact.CONSERVATIVE_CARE_WEEKS: 3}),
        worked("no level named", UPHELD, day=day, facts=PROVEN,
               request="Lumbar epidural steroid injection"),
        worked("two levels", OVERTURNED, day=day, facts=PROVEN,
               request="Transforaminal epidural injection L4-5 and L5-S1"),
        worked("three levels", UPHELD, day=day, facts=PROVEN,
               request="Transforaminal epidural injection L3-4, L4-5 and L5-S1"),
        worked("one level between the laminae", OVERTURNED, day=day, facts=PROVEN,
               request="Interlaminar epidural injection L5-S1"),
        worked("two levels between the laminae", UPHELD, day=day, facts=PROVEN,
               request="Interlaminar epidural injection L4-5 and L5-S1"),
        worked("a series", UPHELD, day=day, facts=PROVEN,
               request=f"{REQUEST}, series of three"),
        worked("a repeat after enough relief", OVERTURNED, request=REQUEST, day=day,
               facts=REPEAT),
        worked("a repeat after too little relief", UPHELD, request=REQUEST, day=day,
               facts={**REPEAT, Fact.PERCENT_RELIEF: 49}),
        worked("a repeat after too short relief", UPHELD, request=REQUEST, day=day,
               facts={**REPEAT, Fact.WEEKS_OF_RELIEF: 5}),
        worked("a repeat without gain in function", UPHELD, request=REQUEST, day=day,
               facts={**REPEAT, Fact.GAIN_AFTER_INJECTION: False}),
    )  # fmt: skip
