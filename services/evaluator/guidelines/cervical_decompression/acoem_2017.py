"""Surgery of the cervical spine, ACOEM edition of 2017. Unverified.

Covers: surgery of the cervical spine.
Asks: does the record show what is listed below, and did weeks of active care fail; or
is there no time to wait.
Not coded: each level apart; nicotine; disc replacement against fusion; root blocks in
place of signs.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.cervical_decompression import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("neck", "Surgical considerations"),),
)
