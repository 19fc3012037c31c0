"""Fusion of the lumbar spine, edition of 2016.

Covers: fusion of the lumbar spine.
Asks: does the record show what is listed below, and did weeks of active care fail; or
is there no time to wait; are no more than two levels asked for.
Not coded: the degree of instability; a decompression that destabilizes; pseudarthrosis.
"""

from services.evaluator.core.documents import IN_2016, chapter
from services.evaluator.guidelines.lumbar_fusion import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chapter("low back", "Surgical Considerations"),),
)
