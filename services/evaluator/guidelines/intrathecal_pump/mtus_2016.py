"""Implanted pumps for drugs, edition of 2016.

Covers: implanted pumps for drugs.
Asks: does the record show what is listed below, and did weeks of active care fail; for
a permanent implant, did a trial relieve half the pain.
Not coded: refills and replacements of a pump in place; cancer pain.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.intrathecal_pump import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Implantable drug-delivery systems (IDDSs)"),),
)
