"""Steroids by mouth or into the muscle, ACOEM of 2017. Unverified.

Covers: methylprednisolone packs, prednisone, dexamethasone and the like.
Asks: is the amount stated, without refills ahead; is there an acute radiculopathy with
findings on examination, or an early regional pain syndrome; is it the first course; is
there no diabetes.
Not coded: injections into a joint or the spine (their own modules), whether the risks
were talked over, disease that needs steroids for another reason.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.systemic_steroids import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Glucocorticosteroids"),),
)
