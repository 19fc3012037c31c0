"""Functional restoration programs, MTUS chronic pain guidelines of 2009.

Covers: functional restoration and interdisciplinary pain programs, and the evaluation
for them.
Asks: does the request have an end, and is it not authorized already; is there chronic
pain with loss of function and are other options exhausted; of the program too: was a
team evaluation done, is the person motivated, are negative predictors addressed, is the
block within limits with what was had, and did an earlier block bring gain.
Not coded: each negative predictor; the ten days before an optional surgery; repeated
and inpatient programs; aftercare apart; return to work or a drug taper as a goal;
therapy asked for in the same weeks.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.functional_restoration_program import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        chronic_2009(
            "Chronic Pain Programs (Functional Restoration Programs)",
            pages="30-34; 49",
        ),
    ),
)
