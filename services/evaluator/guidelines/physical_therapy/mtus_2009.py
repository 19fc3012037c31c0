"""Physical and occupational therapy, MTUS chronic pain guidelines of 2009.

Covers: therapy that does not follow an operation, occupational and hand therapy, and
the therapist's evaluation.
Asks: is the number of visits stated and finite, and not authorized already; at first,
is there a loss of function and is the limit of the class kept, be it arthritis, CRPS,
after an injection, a knee or another; going on, are earlier visits counted, did they
bring functional improvement, and is there room; else a reason to go beyond.
Not coded: fading frequency; passive and active content; limits of the ODG for single
diagnoses save the knee; weeks of a course; the cap of 24 visits of the Labor Code;
several regions under one count; a request without a region; which visits were had
before an injection.
"""

from services.evaluator.core.chapters import first_2009
from services.evaluator.core.documents import IN_2009, chronic_2009, odg
from services.evaluator.guidelines.physical_therapy import questions

MODULE = questions.module(
    days=IN_2009,
    crps=24,  # Physical Medicine, pages 98-99: 24 visits over 16 weeks; unverified
    passages=(chronic_2009("Physical Medicine", pages="98-99"), *first_2009()),
    sprain=odg("Knee & Leg", "Physical therapy"),
)
