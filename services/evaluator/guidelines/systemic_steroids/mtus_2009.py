"""Steroids by mouth or into the muscle, 2009 to 2016: the ODG.

Covers: methylprednisolone packs, prednisone, dexamethasone and the like.
Asks: is the amount stated, without refills ahead; is there an acute radiculopathy with
findings on examination, or an early regional pain syndrome; is it the first course; is
there no diabetes.
Not coded: injections into a joint or the spine (their own modules), whether the risks
were talked over, disease that needs steroids for another reason; that Table
12-8 of ACOEM refuses steroids by mouth for the low back at large.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.systemic_steroids import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(questions.ODG,),
    beside=(chapter_pages("low back", "Table 12-8", pages="308-310"),),
)
