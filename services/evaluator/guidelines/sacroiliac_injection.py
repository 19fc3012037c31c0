"""Sacroiliac joint injections, by the ODG.

Covers: sacroiliac joint injections.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: that three tests are positive; repeats; inflammatory sacroiliitis as the only
reason (ODG of 2016 and later); fusion.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.indicated import Procedure, edition, sign

TREATMENTS = {
    "sacroiliac_injection": (
        "sacroiliac joint injection", "si joint injection", "sacroiliac injection",
        "sacroiliac joint block", "si joint block", "si injection", "27096",
        "sacroiliac block", "sacroiliac joint steroid injection", "sacroiliac joint",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 6  # ODG Hip & Pelvis, Sacroiliac blocks: 4 to 6 weeks. Unverified

PROCEDURE = Procedure(
    name="sacroiliac_injection",
    title="Sacroiliac joint injections",
    treatments=TREATMENTS,
    position=(
        "Sacroiliac blocks are for pain with at least three positive provocation "
        "tests, other sources excluded, and failed aggressive care; a repeat needs 70 "
        "percent relief for six weeks"
    ),
    request="Right sacroiliac joint injection",
    asks=(
        sign(
            frozenset({Sign.SACROILIAC}),
            "pelvis",
            "tests that provoke the sacroiliac joint were positive",
        ),
    ),
    weeks=WEEKS_OF_CARE,
)

MODULE = edition(
    PROCEDURE, days=ALWAYS, passages=(odg("Hip & Pelvis", "Sacroiliac joint blocks"),)
)
