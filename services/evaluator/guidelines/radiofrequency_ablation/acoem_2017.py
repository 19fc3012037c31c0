"""Radiofrequency ablation, ACOEM edition of 2017. Unverified.

Covers: radiofrequency ablation, neurotomy or rhizotomy of facet nerves.
Asks: does the record show what is listed below; is the pain not radicular; are no more
than two joint levels asked for. Sacroiliac, knee and pulsed ablation are refused.
Not coded: intervals of six months; the plan of rehabilitation; other regions at once.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.radiofrequency_ablation import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("low back", "Radiofrequency neurotomy"),),
)
