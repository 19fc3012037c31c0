"""Surgery of the elbow, ACOEM edition of 2017. Unverified.

Covers: surgery of the elbow.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: six months for epicondylitis; transposition against release.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.elbow_surgery import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("elbow", "Surgical considerations"),),
)
