"""Electrodiagnostic tests of the arms, edition of 2009.

Covers: EMG and nerve conduction studies of the arms.
Asks: did an examination find a nerve compromised or a nerve test positive, or is there
numbness with a diagnosis to be settled; is it not obvious already; for needle EMG, is
a root in question beside an entrapment; did weeks of active
care fail; is the test no repeat.
Not coded: which side shows the finding;
surface EMG and single techniques.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.upper_nerve_tests import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("neck", "Special Studies", pages="178; 182"),),
)
