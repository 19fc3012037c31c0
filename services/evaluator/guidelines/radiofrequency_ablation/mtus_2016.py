"""Radiofrequency ablation, edition of 2016.

Covers: radiofrequency ablation, neurotomy or rhizotomy of facet nerves.
Asks: does the record show what is listed below; is the pain not radicular; are no more
than two joint levels asked for. Sacroiliac, knee and pulsed ablation are refused.
Not coded: intervals of six months; the plan of rehabilitation; other regions at once.
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
