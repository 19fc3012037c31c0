"""Whether a measure of an examination is lost or kept, by the nearest such word.

Strength, sensation and reflexes. Not here: tests that are positive or negative
(`exam_answers`), and measures in numbers (`exam_nerves`).
"""

from services.evaluator.core.facts.exam_answers import LOOK
from services.evaluator.core.facts.exam_nerves import low_reflex
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.exam_words import ANSWER, NEGATED
from services.evaluator.core.facts.places import Sentence
from services.evaluator.core.lexicon import Hit


def lost(folded: str, hit: Hit, within: Sentence) -> bool | None:
    """Return whether a measure is lost; none where nothing near it says."""
    if hit.label == f"measure:{Sign.REFLEX}":
        low = low_reflex(folded, hit.end, within)
        if low is not None:
            return low
    return _nearest(folded, hit, within)


def _nearest(folded: str, hit: Hit, within: Sentence) -> bool | None:
    """Return whether the nearest answer to a measure says loss."""
    left = max(within.start, hit.start - LOOK)
    before = list(ANSWER.finditer(folded, left, hit.start))
    after = ANSWER.search(folded, hit.end, min(within.end, hit.end + LOOK))
    answers = []
    if before:
        answers.append((hit.start - before[-1].end(), before[-1]))
    if after:
        answers.append((after.start() - hit.end, after))
    if not answers:
        return None
    _, nearest = min(answers, key=lambda one: one[0])
    less = nearest["lost"] is not None
    return less and not NEGATED.search(folded, within.start, nearest.start())
