"""Arthroscopic surgery of the knee, edition of 2016.

Covers: arthroscopic surgery of the knee.
Asks: does the record show what is listed below, and did weeks of active care fail; is
the procedure named.
Not coded: each procedure of a compound request; an injection before; arthritis and age;
a locked knee, which need not wait.
"""

from services.evaluator.core.documents import IN_2016, chapter
from services.evaluator.guidelines.knee_surgery import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chapter("knee", "Surgical Considerations", verified=True),),
)
