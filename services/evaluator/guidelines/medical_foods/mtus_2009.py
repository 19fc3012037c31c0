"""Medical foods and supplements, MTUS of 2009 on glucosamine, else the ODG.

Covers: Theramine, Sentra, GABAdone and the like; vitamins; glucosamine; other
supplements.
Asks: is the amount stated; for a vitamin, is a lack of that vitamin on record; for
glucosamine, arthritis of a knee; for a medical food or another supplement, a disease
with a nutritional need of its own.
Not coded: how far the arthritis has gone; vitamin C after wrist fractures or operations
of the foot; nutrition by tube; melatonin (sleep aids).
"""

from services.evaluator.core.documents import IN_2009, about, chronic_2009, odg
from services.evaluator.guidelines.medical_foods import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        about(odg("Pain (Chronic)", "Medical food"), *questions.BESIDE_GLUCOSAMINE),
        about(chronic_2009("Glucosamine", pages="50"), questions.GLUCOSAMINE),
    ),
)
