"""Radiofrequency ablation, ACOEM edition of 2017. Unverified.

Covers: radiofrequency ablation, neurotomy or rhizotomy of facet nerves.
Asks: does the record show what is listed below.
Not coded: numbers of levels; intervals of six months; knee and sacroiliac ablation.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.radiofrequency_ablation import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("low back", "Radiofrequency neurotomy"),),
)
