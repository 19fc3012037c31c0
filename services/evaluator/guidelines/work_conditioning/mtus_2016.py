"""Work conditioning and work hardening, MTUS chronic pain guideline of 2016.

Covers: work conditioning and work hardening programs.
Asks: is the number of visits stated and within ten; has therapy reached a plateau; is
there a job to return to; is function lost.
Not coded: two years since the injury; screening by a functional capacity evaluation; a
first block of one to two weeks; barriers of mind and drugs.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.work_conditioning import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Work conditioning, work hardening"),),
)
