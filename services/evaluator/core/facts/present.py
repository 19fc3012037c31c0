"""The complaint as a visit of late finds it: told with a score, or as a sign seen.

"Documents left knee pain 7/10", "the finger still locks each morning". Care that was
had and a complaint of this kind say together that care did not resolve it. Not here:
words that say that it goes on (`persisting`).
"""

from collections.abc import Iterator
from itertools import islice

from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern

MOST = 20
NEAR = 60
MOST_TEXT = 60_000
"""Characters of a record in which a present complaint is looked for."""
LEAST_SCORE = 4
"""Points of ten from which pain counts as a complaint that goes on; an assumption."""
_COMPLAINS = Pattern(
    r"\b(?:complain\w{0,3}(?: of)?|c/o|reports?|reported|states?|presents?|presented"
    r"|documents?|documented|describes?|rates?|rated|has|with|notes?|noted|of)\b"
    r"[^.;]{0,90}\b(?:pain|ache|aching|burning|symptoms|discomfort|headaches?)\b[^.;]{0,60}?"
    r"\b(?P<score>10|\d)(?:\.\d)?(?: ?(?:to|or| ) ?(?:10|\d))? ?(?:/ ?10|out of (?:10"
    r"|ten))"
)
_LOCKS = Pattern(
    r"\b(?:locks|catches|triggers|gives way|buckles|drops (?:things|objects|tools)"
    r"|(?:wakes|waking|awakens|awakening|wake) (?:him|her) (?:up )?(?:at night"
    r"|nightly|every night|most nights)"
    r"|cannot (?:lift|grip|sit|walk|raise|sleep|squat|kneel)|can't (?:lift|grip|sit"
    r"|walk"
    r"|raise|sleep|squat|kneel)|(?:can't|cannot) (?:do|use|climb)|(?:is|lies"
    r"|up) awake|awake at night|keeps (?:him"
    r"|her) (?:awake|up))\b"
)
_BEFORE_CARE = Pattern(
    r"\b(?:initial(?:ly)?|at first|before|prior to|without|when (?:he|she) (?:ran out"
    r"|stopped)|at the time of|on the day of|emergency|urgent care|first visit|used to"
    r"|denies|denied|no longer)\b"
)


def complaint_now(text: str, folded: str, *, source: str) -> tuple[Evidence, ...]:
    """Return the words in which a record tells a complaint as present."""
    return tuple(
        Evidence(text=text[start:end], source=source, start=start, end=end)
        for start, end in _spans(folded)
    )


def _spans(folded: str) -> Iterator[tuple[int, int]]:
    for found in islice(_COMPLAINS.finditer(folded, 0, MOST_TEXT), MOST):
        said = folded[max(0, found.start() - NEAR) : found.end()]
        if int(found["score"]) >= LEAST_SCORE and not _BEFORE_CARE.search(said):
            yield found.span()
    for found in islice(_LOCKS.finditer(folded, 0, MOST_TEXT), MOST):
        said = folded[max(0, found.start() - NEAR) : found.start()]
        if not _BEFORE_CARE.search(said):
            yield found.span()
