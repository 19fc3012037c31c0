"""Knee replacement, by the ODG.

Covers: knee replacement.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: age over 50 and body mass index under 40; revision; osteotomy.
"""

from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.facts.studies import Shows
from services.evaluator.core.indicated import (
    FILMS,
    Procedure,
    edition,
    injected,
    seen,
    told,
)
from shared.facts import Fact

TREATMENTS = {
    "knee_replacement": (
        "knee replacement", "total knee replacement", "total knee arthroplasty", "tka",
        "knee arthroplasty", "unicompartmental knee replacement",
        "unicompartmental arthroplasty", "partial knee replacement", "27447",
        "revision total knee", "tkr",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 12  # unverified: months of care by the ODG

PROCEDURE = Procedure(
    name="knee_replacement",
    title="Knee replacement",
    treatments=TREATMENTS,
    position=(
        "Knee replacement is for osteoarthritis shown on standing films, with limited "
        "motion and function, after exercise, drugs and injections failed"
    ),
    request="Right total knee replacement",
    asks=(
        seen(
            frozenset({Shows.DEGENERATION}),
            "knee",
            "films show arthritis of the knee",
            kinds=FILMS,
        ),
        injected("an injection was tried before"),
        told(
            "limits-life",
            Fact.ACTIVITIES_LIMITED,
            "pain at night or limited activity is recorded",
            known=any_stated(
                Fact.ACTIVITIES_LIMITED, Fact.NIGHT_PAIN, Fact.FUNCTIONAL_DEFICIT
            ),
            tolerated=True,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)

MODULE = edition(
    PROCEDURE, days=ALWAYS, passages=(odg("Knee & Leg", "Knee joint replacement"),)
)
