"""Consultations with specialists, ACOEM of 2017. Unverified.

Covers: consultations, referrals and second opinions of named specialties, one visit.
Asks: is the visit one, with an end; is it a consultation and not treatment without a
limit; is there a finding, a lasting complaint or failed care that asks for added
expertise.
Not coded: whether the same question was answered before; the body part; several
specialists at once.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.specialist_referral import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("initial care", "Referrals"),),
)
