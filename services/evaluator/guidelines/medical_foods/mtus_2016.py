"""Medical foods and supplements, MTUS chronic pain guideline of 2016.

Covers: Theramine, Sentra, GABAdone and the like; vitamins; glucosamine; other
supplements.
Asks: is the amount stated; for a vitamin, is a lack of that vitamin on record; for
glucosamine, arthritis of a knee; for a medical food or another supplement, a disease
with a nutritional need of its own.
Not coded: how far the arthritis has gone; vitamin C after wrist fractures or operations
of the foot; nutrition by tube; melatonin (sleep aids).
"""

from services.evaluator.core.documents import IN_2016, about, chronic_2016, odg
from services.evaluator.guidelines.medical_foods import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        about(chronic_2016("Medical foods"), *questions.BESIDE_GLUCOSAMINE),
        about(odg("Pain (Chronic)", "Glucosamine"), questions.GLUCOSAMINE),
    ),
)
