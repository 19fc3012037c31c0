"""Surgery of the cervical spine, edition of 2009.

Covers: surgery of the cervical spine.
Asks: does the record show what is listed below, and did weeks of active care fail; or
is there no time to wait.
Not coded: each level apart; nicotine; disc replacement against fusion; root blocks in
place of signs.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.cervical_decompression import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("neck", "Surgical Considerations", pages="179-181"),),
)
