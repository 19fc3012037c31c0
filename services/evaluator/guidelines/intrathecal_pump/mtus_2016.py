"""Implanted pumps for drugs, edition of 2016.

Covers: implanted pumps for drugs, their refills and their replacement.
Asks: of a first pump, what is listed below, and did weeks of active care fail; of a
permanent one, did a trial relieve half the pain and improve function; of a refill, is a
pump in place, are drug, concentration and interval named; of a replacement, is a pump
in place, and did it help.
Not coded: the choice among drugs and their doses, less opioid by mouth after a trial,
contraindications such as infection; cancer pain.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.intrathecal_pump import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Implantable drug-delivery systems (IDDSs)"),),
)
