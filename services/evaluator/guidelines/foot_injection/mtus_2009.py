"""Injections of ankle and foot, chapter of 2004, cited by page.

Covers: steroid injections of ankle and foot: the plantar fascia, a neuroma, joints.
Asks: is it for another place than the Achilles or ankle tendons; is there a condition
that an injection is for; does pain limit function, where that is told; did weeks of
other care fail; is one injection asked for; did the one before help.
Not coded: guidance by ultrasound; rupture of the fascia; orthotics as such.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages, odg
from services.evaluator.guidelines.foot_injection import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        chapter_pages("foot", "Initial Care", pages="371; 376-377"),
        odg("Ankle & Foot", "Injections (corticosteroid)"),
    ),
)
