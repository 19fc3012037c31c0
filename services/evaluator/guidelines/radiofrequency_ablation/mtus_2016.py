"""Radiofrequency ablation, edition of 2016.

Covers: radiofrequency ablation, neurotomy or rhizotomy of facet nerves.
Asks: does the record show what is listed below.
Not coded: numbers of levels; intervals of six months; knee and sacroiliac ablation.
"""

from services.evaluator.core.documents import IN_2016, chapter, odg
from services.evaluator.guidelines.radiofrequency_ablation import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chapter("low back", "Physical Methods"),
        odg("Low Back", "Facet joint radiofrequency neurotomy"),
    ),
)
