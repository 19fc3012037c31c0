"""Radiofrequency ablation, edition of 2016.

Covers: radiofrequency ablation, neurotomy or rhizotomy of facet nerves.
Asks: does the record show what is listed below; is the pain not radicular; are no more
than two joint levels asked for. Sacroiliac, knee and pulsed ablation are refused.
Not coded: intervals of six months; the plan of rehabilitation; other regions at once.
"""

from services.evaluator.core.chapters import at
from services.evaluator.core.documents import IN_2016, chapter, odg
from services.evaluator.guidelines.radiofrequency_ablation import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        at(chapter("low back", "Physical Methods"), "low back"),
        at(chapter("neck", "Initial Care"), "neck"),
        at(odg("Low Back", "Facet joint radiofrequency neurotomy"), "low back"),
        at(odg("Neck & Upper Back", "Facet joint radiofrequency neurotomy"), "neck"),
    ),
)
