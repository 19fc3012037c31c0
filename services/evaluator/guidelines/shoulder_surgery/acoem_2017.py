"""Surgery of the shoulder, ACOEM edition of 2017. Unverified.

Covers: surgery of the shoulder.
Asks: does the record show what is listed below, and did weeks of active care fail, or
is there no time to wait; is the procedure named.
Not coded: each procedure of a compound request; relief from an injection; age and tear
size; instability after repeated dislocation.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.shoulder_surgery import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("shoulder", "Surgical considerations"),),
)
