"""Whether a test of an examination is said to be positive, and a sign to be absent.

Not here: measures that are lost or kept (`exam`), and the words (`exam_words`).
"""

import re

from services.evaluator.core.facts.exam_words import (
    JUST_BEFORE,
    NONE,
    OTHER_ANSWER,
    POLAR,
    VERB,
)
from services.evaluator.core.facts.places import Sentence
from services.evaluator.core.lexicon import Hit

LOOK = 70
"""Characters on each side of a measure or test in which its answer may stand."""


def polarity(folded: str, hit: Hit, within: Sentence) -> bool | None:
    """Return whether a test is said to be positive: just after it, or before."""
    at_once = JUST_BEFORE.search(folded, max(within.start, hit.start - 40), hit.start)
    if at_once:
        return not (at_once[1] or "").startswith("n")
    right = min(within.end, hit.end + 2 * LOOK)
    after = POLAR.search(folded, hit.end, right)
    cut = OTHER_ANSWER.search(folded, hit.end, right)
    if after and (not cut or after.start() < cut.start() or _joint(folded, hit, after)):
        return after["no"] is None
    left = max(within.start, hit.start - 2 * LOOK)
    before = list(POLAR.finditer(folded, left, hit.start))
    return before[-1]["no"] is None if before else None


def _joint(folded: str, hit: Hit, answer: re.Match[str]) -> bool:
    """Return whether tests in a list share the answer that ends the list."""
    return VERB.search(folded, hit.end, answer.start()) is not None


def answered_no(folded: str, hit: Hit, within: Sentence) -> bool:
    """Return whether the words right after a sign say that it is absent."""
    return NONE.match(folded, hit.end, min(within.end, hit.end + 30)) is not None
