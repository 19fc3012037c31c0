"""Topical drugs and compounds, MTUS chronic pain guidelines of 2009.

Covers: creams, gels, lotions, ointments and patches with diclofenac, lidocaine,
capsaicin, salicylates or a compound of drugs.
Asks: is the amount stated, without refills ahead, with the percentage of each
ingredient; is each recommended on the skin; for diclofenac a fit joint, two weeks of a
sprain or twelve of arthritis, none by mouth beside it; for lidocaine nerve pain after a
first line; for stronger capsaicin nerve pain; a reason against drugs by mouth.
Not coded: site and frequency of use, grams a day, area and hours of a patch and its
trial of four weeks, ketamine for a regional pain syndrome or postherpetic neuralgia,
which was studied.
"""

from services.evaluator.core.documents import IN_2009, about, chronic_2009
from services.evaluator.guidelines.topicals import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        chronic_2009("Topical Analgesics", pages="111-113"),
        about(
            chronic_2009("Lidoderm (lidocaine patch)", pages="56-57"),
            questions.LIDOCAINE_PATCH,
        ),
        about(chronic_2009("Capsaicin, topical", pages="28-29"), questions.CAPSAICIN),
        about(chronic_2009("Salicylate topicals", pages="105"), questions.SALICYLATE),
    ),
)
