"""Decompression of the lumbar spine, edition of 2009.

Covers: decompression of the lumbar spine.
Asks: does the record show what is listed below, and did weeks of active care fail; or
is there no time to wait.
Not coded: whether level and side agree; neurogenic claudication; psychological
screening; repeats.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.lumbar_decompression import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("low back", "Surgical Considerations", pages="305-307"),),
)
