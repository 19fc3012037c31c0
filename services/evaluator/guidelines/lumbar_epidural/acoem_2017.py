"""Lumbar epidural steroid injections, ACOEM edition of 2017. Unverified.

Covers: lumbar epidural injections of steroid, by any way; selective root blocks.
Asks: is the level named, and no more than two, or one between the laminae; no series;
did an examination find a
root compromised, and does a study confirm it; did active care fail; for a repeat, did
the last one relieve enough, for long enough, with gain in function.
Not coded: fluoroscopy; whether level and side of finding and study agree; muscle
relaxants tried; four in a year; stenosis against herniation.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.lumbar_epidural import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("low back", "Injection therapies"),),
)
