"""Topical drugs and compounds, MTUS chronic pain guideline of 2016.

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

from services.evaluator.core.documents import IN_2016, about, chronic_2016
from services.evaluator.guidelines.topicals import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chronic_2016("Topical analgesics", verified=True),
        about(chronic_2016("Lidoderm (lidocaine patch)"), questions.LIDOCAINE_PATCH),
        about(chronic_2016("Capsaicin, topical"), questions.CAPSAICIN),
    ),
)
