"""Facet injections, edition of 2009.

Covers: facet joint injections and medial branch blocks of the spine.
Asks: is the level named, and no more than two; no series; is the pain not radicular;
did an examination find facet signs; did active care fail; is no epidural asked for too;
is it the first set, where the joint itself is injected. The thoracic spine is refused.
Not coded: whether it is known that no block was had; sedation; fusion at the level.
"""

from services.evaluator.core.chapters import at
from services.evaluator.core.documents import IN_2009, chapter_pages, odg
from services.evaluator.guidelines.facet_injection import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        at(chapter_pages("low back", "Physical Methods", pages="300-301"), "low back"),
        at(chapter_pages("neck", "Initial Care", pages="174"), "neck"),
        at(odg("Low Back", "Facet joint diagnostic blocks (injections)"), "low back"),
        at(
            odg("Neck & Upper Back", "Facet joint diagnostic blocks (injections)"),
            "neck",
        ),
    ),
)
