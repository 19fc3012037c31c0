"""Surgery of the ankle and foot, edition of 2009.

Covers: surgery of the ankle and foot.
Asks: does the record show what is listed below, and did weeks of active care fail; or
is there no time to wait.
Not coded: stress films; single operations and their own thresholds.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.foot_surgery import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("foot", "Surgical Considerations", pages="374-375"),),
)
