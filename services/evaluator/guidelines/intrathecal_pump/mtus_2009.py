"""Implanted pumps for drugs, edition of 2009.

Covers: implanted pumps for drugs.
Asks: does the record show what is listed below, and did weeks of active care fail; for
a permanent implant, did a trial relieve half the pain.
Not coded: refills and replacements of a pump in place; cancer pain.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.intrathecal_pump import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        chronic_2009("Implantable drug-delivery systems (IDDSs)", pages="52-54"),
    ),
)
