"""Facet injections, edition of 2009.

Covers: facet joint injections and medial branch blocks of the spine.
Asks: is the level named, and no more than two; no series; is the pain not radicular;
did an examination find facet signs; did active care fail; is no epidural asked for too;
is it the first set, where the joint itself is injected. The thoracic spine is refused.
Not coded: whether it is known that no block was had; sedation; fusion at the level.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.facet_injection import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("low back", "Physical Methods", pages="300-301"),),
)
