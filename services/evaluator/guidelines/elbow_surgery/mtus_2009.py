"""Surgery of the elbow, edition of 2009.

Covers: surgery of the elbow.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: six months for epicondylitis; transposition against release.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.elbow_surgery import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("elbow", "Surgical Considerations", pages="34-38"),),
)
