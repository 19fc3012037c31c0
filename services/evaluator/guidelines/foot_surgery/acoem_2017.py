"""Surgery of the ankle and foot, ACOEM edition of 2017. Unverified.

Covers: surgery of the ankle and foot.
Asks: does the record show what is listed below, and did weeks of active care fail; or
is there no time to wait.
Not coded: stress films; single operations and their own thresholds.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.foot_surgery import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("foot", "Surgical considerations"),),
)
