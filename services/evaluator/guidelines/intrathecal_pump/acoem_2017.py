"""Implanted pumps for drugs, ACOEM edition of 2017. Unverified.

Covers: implanted pumps for drugs.
Asks: does the record show what is listed below, and did weeks of active care fail; for
a permanent implant, did a trial relieve half the pain.
Not coded: refills and replacements of a pump in place; cancer pain.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.intrathecal_pump import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Implantable drug-delivery systems (IDDSs)"),),
)
