"""Steroids by mouth or into the muscle, 2016 and 2017: the ODG.

Covers: methylprednisolone packs, prednisone, dexamethasone and the like.
Asks: is the amount stated, without refills ahead; is there an acute radiculopathy with
findings on examination, or an early regional pain syndrome; is it the first course; is
there no diabetes.
Not coded: injections into a joint or the spine (their own modules), whether the risks
were talked over, disease that needs steroids for another reason; that the
chapter of ACOEM refuses steroids by mouth for the low back at large.
"""

from services.evaluator.core.documents import IN_2016, chapter
from services.evaluator.guidelines.systemic_steroids import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(questions.ODG,),
    beside=(chapter("low back", "Summary"),),
)
