"""Radiofrequency ablation, edition of 2009.

Covers: radiofrequency ablation, neurotomy or rhizotomy of facet nerves.
Asks: does the record show what is listed below.
Not coded: numbers of levels; intervals of six months; knee and sacroiliac ablation.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.radiofrequency_ablation import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("low back", "Physical Methods", pages="300-301"),),
)
