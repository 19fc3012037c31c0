"""Radiofrequency ablation, edition of 2009.

Covers: radiofrequency ablation, neurotomy or rhizotomy of facet nerves.
Asks: does the record show what is listed below; is the pain not radicular; are no more
than two joint levels asked for. Sacroiliac, knee and pulsed ablation are refused.
Not coded: intervals of six months; the plan of rehabilitation; other regions at once.
"""

from services.evaluator.core.chapters import at
from services.evaluator.core.documents import IN_2009, chapter_pages, odg
from services.evaluator.guidelines.radiofrequency_ablation import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        at(chapter_pages("low back", "Physical Methods", pages="300-301"), "low back"),
        at(chapter_pages("neck", "Initial Care", pages="174"), "neck"),
        at(odg("Low Back", "Facet joint radiofrequency neurotomy"), "low back"),
        at(odg("Neck & Upper Back", "Facet joint radiofrequency neurotomy"), "neck"),
    ),
)
