"""Surgery of the elbow, edition of 2016.

Covers: surgery of the elbow.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: six months for epicondylitis; transposition against release.
"""

from services.evaluator.core.documents import IN_2016, chapter
from services.evaluator.guidelines.elbow_surgery import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chapter("elbow", "Surgical Considerations"),),
)
