"""Topical drugs and compounds, ACOEM chronic pain guideline of 2017. Unverified.

Covers: creams, gels, lotions, ointments and patches with diclofenac, lidocaine,
capsaicin, salicylates or a compound of drugs.
Asks: is the amount stated, without refills ahead, with the percentage of each
ingredient; is each recommended on the skin; for diclofenac a fit joint, two weeks of a
sprain or twelve of arthritis, none by mouth beside it; for lidocaine nerve pain after a
first line; for stronger capsaicin nerve pain; a reason against drugs by mouth.
Not coded: site and frequency of use, grams a day, area and hours of a patch and its
trial of four weeks, ketamine for a regional pain syndrome or postherpetic neuralgia,
which was studied; what the text
of 2017 asks beyond, for it was not at hand; the drug list of 2018, by which compounds
are always reviewed.
"""

from services.evaluator.core.documents import IN_2017, about, acoem_2017
from services.evaluator.guidelines.topicals import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(
        acoem_2017("chronic pain", "Topical treatments"),
        about(
            acoem_2017("chronic pain", "Lidocaine patches"), questions.LIDOCAINE_PATCH
        ),
        about(acoem_2017("chronic pain", "Capsaicin"), questions.CAPSAICIN),
    ),
)
