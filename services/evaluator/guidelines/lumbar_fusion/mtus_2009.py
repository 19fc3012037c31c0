"""Fusion of the lumbar spine, edition of 2009.

Covers: fusion of the lumbar spine.
Asks: does the record show what is listed below, and did weeks of active care fail; or
is there no time to wait; are no more than two levels asked for.
Not coded: the degree of instability; a decompression that destabilizes; pseudarthrosis.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.lumbar_fusion import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("low back", "Surgical Considerations", pages="305-307"),),
)
