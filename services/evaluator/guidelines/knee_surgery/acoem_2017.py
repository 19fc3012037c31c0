"""Arthroscopic surgery of the knee, ACOEM edition of 2017. Unverified.

Covers: arthroscopic surgery of the knee.
Asks: does the record show what is listed below, and did weeks of active care fail; is
the procedure named.
Not coded: each procedure of a compound request; an injection before; arthritis and age;
a locked knee, which need not wait.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.knee_surgery import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("knee", "Surgical considerations"),),
)
