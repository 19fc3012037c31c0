"""Therapy that follows a surgery although its heading does not say so.

The postsurgical schedule applies to therapy in the months after an operation (8 CCR
9792.24.3), whatever the request calls it. Not here: how many visits a procedure has
(`surgical_courses`), and therapy that is asked for as "post-op".
"""

from dataclasses import replace
from datetime import date

from services.evaluator.core.facts.record import Record
from services.evaluator.core.facts.since_surgery import latest_surgery
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Evidence
from services.evaluator.core.regions import find_regions, prefixes
from services.evaluator.core.request import Request
from services.evaluator.core.surgical_courses import surgical_course_in

THERAPY, AFTER_SURGERY = ("physical_therapy",), ("postsurgical_therapy",)
DAYS_PER_MONTH = 30.4
_OTHER_SIDE = {"left": "right", "right": "left"}


def in_its_period(request: Request, record: Record, *, day: date) -> Request:
    """Return a request for therapy as one after surgery, where it falls in its months.

    The operation must be dated, of the table, and not of another part or side.
    """
    if request.treatments != THERAPY:
        return request
    latest = latest_surgery(record.care, day=day)
    if latest is None:
        return request
    words = latest.evidence[0]
    course = surgical_course_in(fold(words.text))
    if course is None or float(latest.value) > course.months * DAYS_PER_MONTH:
        return request
    if not _of_the_same_part(request, words):
        return request
    return replace(request, treatments=AFTER_SURGERY)


def _of_the_same_part(request: Request, words: Evidence) -> bool:
    """Return whether nothing tells that another part or side was operated on."""
    folded = fold(words.text)
    other = _OTHER_SIDE.get(request.side or "")
    if other and other in folded and request.side not in folded.split():
        return False
    operated = prefixes(region.part for region in find_regions(folded))
    asked = prefixes(request.parts)
    return not operated or not asked or not set(operated).isdisjoint(asked)
