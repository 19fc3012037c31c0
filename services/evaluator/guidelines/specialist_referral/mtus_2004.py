"""Consultations with specialists, ACOEM practice guidelines of 2004.

Covers: consultations, referrals and second opinions, and visits that follow them.
Asks: has the request an end; is it one visit, or three that follow up; is a specialty
named; is it a consultation and not treatment without a limit; is it not authorized
already; is there a finding, a lasting complaint or failed care that asks for added
expertise.
Not coded: whether the same question was answered before; what is new for a second
opinion; the body part; several specialists at once; the findings that single chapters
ask for before a surgeon is seen.
"""

from services.evaluator.core.documents import BEFORE_2017, general_pages
from services.evaluator.guidelines.specialist_referral import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(
        general_pages(
            "Independent Medical Examinations and Consultations",
            chapter="7",
            pages="127",
        ),
    ),
)
