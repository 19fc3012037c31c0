"""Lumbar epidural steroid injections, edition of 2009.

Covers: lumbar epidural injections of steroid, by any way; selective root blocks.
Asks: is the level named, and no more than two, or one between the laminae; no series;
did an examination find a
root compromised, and does a study confirm it; did active care fail; for a repeat, did
the last one relieve enough, for long enough, with gain in function.
Not coded: fluoroscopy; whether level and side of finding and study agree; muscle
relaxants tried; four in a year; stenosis against herniation.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.lumbar_epidural import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Epidural steroid injections (ESIs)", pages="46"),),
)
