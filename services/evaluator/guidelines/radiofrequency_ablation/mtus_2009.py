"""Radiofrequency ablation, edition of 2009.

Covers: radiofrequency ablation, neurotomy or rhizotomy of facet nerves.
Asks: does the record show what is listed below; is the pain not radicular; are no more
than two joint levels asked for. Sacroiliac, knee and pulsed ablation are refused.
Not coded: intervals of six months; the plan of rehabilitation; other regions at once.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.radiofrequency_ablation import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("low back", "Physical Methods", pages="300-301"),),
)
