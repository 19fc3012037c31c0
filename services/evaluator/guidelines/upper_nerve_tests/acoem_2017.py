"""Electrodiagnostic tests of the arms, ACOEM edition of 2017. Unverified.

Covers: EMG and nerve conduction studies of the arms.
Asks: did an examination find a nerve compromised or a nerve test positive, or is there
numbness with a diagnosis to be settled; is it not obvious already; for needle EMG, is
a root in question beside an entrapment; did weeks of active
care fail; is the test no repeat.
Not coded: which side shows the finding;
surface EMG and single techniques.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.upper_nerve_tests import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("neck", "Electrodiagnostic studies"),),
)
