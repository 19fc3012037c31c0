"""Electrodiagnostic tests of the legs, edition of 2009.

Covers: EMG and nerve conduction studies of the legs.
Asks: did an examination find a nerve compromised or a nerve test positive, or is there
numbness with a diagnosis to be settled; is it not obvious already; did weeks of active
care fail; is the test no repeat.
Not coded: which side shows the finding; EMG beside conduction studies in carpal tunnel
syndrome; surface EMG and single techniques.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.lower_nerve_tests import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("low back", "Special Studies", pages="303; 309"),),
)
