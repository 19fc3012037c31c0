"""Work conditioning and work hardening, MTUS chronic pain guidelines of 2009.

Covers: work conditioning and work hardening programs.
Asks: is the number stated and finite, and not authorized already; is it within ten
visits of conditioning, or ten days of hardening at first and twenty in all; going on,
are earlier days counted and did they bring gain; is it within two years of the injury;
is function lost; was therapy had, and has it reached a plateau; is there a job to
return to; is no surgery pending.
Not coded: whether the job is of medium or heavier demand; screening by a functional
capacity evaluation; weeks; a repeated program; barriers of mind and drugs.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.work_conditioning import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Work conditioning, work hardening", pages="125-126"),),
)
