"""Cervical epidural steroid injections, edition of 2016.

Covers: cervical epidural injections of steroid, by any way; selective root blocks.
Asks: is the level named, and no more than two, or one between the laminae; no series;
did an examination find a
root compromised, and does a study confirm it; did active care fail; for a repeat, did
the last one relieve enough, for long enough, with gain in function.
A transforaminal injection, and an interlaminar one above C6-7, is not recommended.
Not coded: fluoroscopy; whether level and side of finding and study agree; muscle
relaxants tried; four in a year; stenosis against herniation.
"""

from services.evaluator.core.documents import IN_2016, chapter, odg
from services.evaluator.guidelines.cervical_epidural import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chapter("neck", "Initial Care"),
        odg("Neck and Upper Back", "Epidural steroid injection (ESI)"),
    ),
)
