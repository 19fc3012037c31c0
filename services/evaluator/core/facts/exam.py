"""What an examination found: which sign, where, on which side, present or not.

Read sentence by sentence: measures are lost or normal, tests positive or negative, by
the nearest such word; signs are there unless negated. What the injured worker tells is
kept apart from what was found. Not here: the terms (`exam_terms`), where in the body
(`places`), and what a guideline makes of it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from services.evaluator.core.facts.context import Stance, stance
from services.evaluator.core.facts.exam_answers import answered_no, polarity
from services.evaluator.core.facts.exam_clauses import normal_as_a_whole, running_down
from services.evaluator.core.facts.exam_meant import (
    answered_today,
    minus,
    not_of_this_day,
    of_the_back_alone,
    to_the_head,
    told_only,
)
from services.evaluator.core.facts.exam_measures import lost
from services.evaluator.core.facts.exam_nerves import (
    MUSCLES,
    lesser_girth,
    wide_two_point,
    with_muscle,
)
from services.evaluator.core.facts.exam_phrases import (
    KEPT,
    KEPT_ALL,
    MEASURED,
    NORMAL,
    TOLD_AS,
)
from services.evaluator.core.facts.exam_terms import (
    CERVICAL_TESTS,
    IF_NOWHERE,
    MEASURES,
    ONLY_AT,
    SIGNS,
    SYMPTOMS,
    TESTS,
    Sign,
)
from services.evaluator.core.facts.exam_words import (
    FULL_GRADE,
    GRADE,
    GRADED,
    OF_THE_REVIEW,
)
from services.evaluator.core.facts.places import (
    Place,
    Sentence,
    clause,
    levels_in,
    place_of,
    sentence_at,
)
from services.evaluator.core.lexicon import RECORD, Hit, Lexicon, fold
from services.evaluator.core.model import Evidence

SUMMARY = "summary"
MOST_SIGNS = 400
"""Mentions read for one case; a record that says it oftener says nothing new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A sign or symptom as the record gives it."""

    sign: Sign
    present: bool
    objective: bool
    place: Place
    levels: frozenset[str]
    evidence: Evidence


@lru_cache(maxsize=8)
def read_exam(text: str) -> tuple[Found, ...]:
    """Return the signs and symptoms that a narrative tells of, in order."""
    folded = fold(text)
    graded = islice(GRADE.finditer(folded), MOST_SIGNS)
    found = [_grade(text, folded, match, weak=True) for match in graded]
    full = islice(FULL_GRADE.finditer(folded), MOST_SIGNS)
    found += [_grade(text, folded, match, weak=False) for match in full]
    found += _measured(text, folded)
    reviewed: dict[Sentence, bool] = {}
    for hit in _LEXICON.find(folded)[:MOST_SIGNS]:
        within = sentence_at(folded, hit.start, hit.end)
        if within not in reviewed:
            found_there = OF_THE_REVIEW.search(folded, within.start, within.end)
            reviewed[within] = found_there is not None
        if reviewed[within]:
            continue
        if not_of_this_day(folded, hit, within):
            found.append(_today(text, folded, hit, within))
            continue
        manner, _, name = hit.label.partition(":")
        if manner == "normal":
            found += (_told(text, folded, hit, within, s, present=False) for s in _ALL)
            continue
        sign = Sign(name)
        present = _present(manner, text, folded, hit, within)
        if present is not None:
            found.append(_told(text, folded, hit, within, sign, present=present))
    return tuple(one for one in found if one is not None)


_MANNERS = (
    ("measure", MEASURES), ("measure", MEASURED), ("test", TESTS), ("sign", SIGNS),
    ("sign", TOLD_AS), ("kept", KEPT),
)  # fmt: skip
_RADIATES = f"sign:{Sign.RADIATING_PAIN}"
BY_MUSCLE = frozenset({Sign.MOTOR, Sign.REFLEX})
IN_OTHER_JOINT = {
    (Sign.LIGAMENT, "ankle"): Sign.ANKLE_INSTABILITY,
    (Sign.LIGAMENT, "foot"): Sign.ANKLE_INSTABILITY,
    (Sign.LIGAMENT, "shoulder"): Sign.SHOULDER_INSTABILITY,
}
"""What looseness is called at a joint other than the knee."""
_PLAIN = frozenset({Stance.AFFIRMED, Stance.DENIED})
_ALL = (Sign.MOTOR, Sign.SENSORY, Sign.REFLEX)


def _today(text: str, folded: str, hit: Hit, within: Sentence) -> Found | None:
    manner, _, name = hit.label.partition(":")
    present = answered_today(folded, hit, within) if manner == "test" else None
    if present is None:
        return None
    return _told(text, folded, hit, within, Sign(name), present=present)


def _to_the_head(folded: str, hit: Hit, within: Sentence) -> bool:
    """Return whether pain is told to go to the head, and so along no root."""
    radiates = hit.label == _RADIATES
    return radiates and to_the_head(folded, hit, within)


def _present(
    manner: str, text: str, folded: str, hit: Hit, within: Sentence
) -> bool | None:
    meant = stance(folded, start=hit.start, end=hit.end)
    if meant is Stance.NOT_RECORDED or _to_the_head(folded, hit, within):
        return None
    if manner == "measure":
        return lost(folded, hit, within)
    if manner == "kept":
        return meant is Stance.DENIED
    if manner == "test":
        return _test(text, folded, hit, within)
    if meant is Stance.AFFIRMED:
        return not answered_no(folded, hit, within)
    return False if meant is Stance.DENIED else None


def _test(text: str, folded: str, hit: Hit, within: Sentence) -> bool | None:
    if minus(text, hit):
        return False
    present = polarity(folded, hit, within)
    if present and hit.label == f"test:{Sign.ROOT_TENSION}":
        return None if of_the_back_alone(folded, hit, within) else present
    return present


def _told(
    text: str, folded: str, hit: Hit, within: Sentence, sign: Sign, *, present: bool
) -> Found:
    place = place_of(folded, start=hit.start, end=hit.end, within=within)
    if sign in ONLY_AT and not place.parts & ONLY_AT[sign]:
        place = Place(parts=ONLY_AT[sign], side=place.side)
    if not place.parts:
        place = Place(parts=IF_NOWHERE.get(sign, frozenset()), side=place.side)
    if sign in BY_MUSCLE:
        place = with_muscle(
            folded, start=hit.start, end=hit.end, within=within, place=place
        )
    sign = IN_OTHER_JOINT.get((sign, min(place.parts, default="")), sign)
    if sign is Sign.ROOT_TENSION:
        place = Place(parts=_of_root(folded[hit.start : hit.end]), side=place.side)
    return Found(
        sign=sign,
        present=present,
        objective=sign not in SYMPTOMS and not told_only(folded, hit, within),
        place=place,
        levels=levels_in(folded[max(within.start, hit.start - 60) : within.end]),
        evidence=clause(text, hit.start, hit.end, within, source=SUMMARY),
    )


def _measured(text: str, folded: str) -> Iterator[Found]:
    """Yield findings that a figure tells, or a whole sentence and no single term."""
    for start, end, wide in wide_two_point(folded):
        hit, within = Hit("", start, end), sentence_at(folded, start, end)
        yield _told(text, folded, hit, within, Sign.SENSORY, present=wide)
    for start, end in normal_as_a_whole(folded):
        hit, within = Hit("", start, end), sentence_at(folded, start, end)
        for sign in _ALL:
            yield _told(text, folded, hit, within, sign, present=False)
    for start, end, far in running_down(folded):
        hit, within = Hit("", start, end), sentence_at(folded, start, end)
        meant = stance(folded, start=start, end=end)
        if meant in _PLAIN and not not_of_this_day(folded, hit, within):
            there = far and meant is Stance.AFFIRMED
            yield _told(text, folded, hit, within, Sign.RADIATING_PAIN, present=there)
    for start, end in lesser_girth(folded):
        hit, within = Hit("", start, end), sentence_at(folded, start, end)
        yield _told(text, folded, hit, within, Sign.MOTOR, present=True)


def _grade(text: str, folded: str, match: re.Match[str], *, weak: bool) -> Found | None:
    """Return a strength of five, where the sentence speaks of strength."""
    hit = Hit(Sign.MOTOR.value, match.start(), match.end())
    within = sentence_at(folded, hit.start, hit.end)
    bounds = within.start, within.end
    if not (GRADED.search(folded, *bounds) or MUSCLES.search(folded, *bounds)):
        return None
    if not weak and "-" in text[hit.start : hit.end]:
        return None
    if not_of_this_day(folded, hit, within):
        return None
    return _told(text, folded, hit, within, Sign.MOTOR, present=weak)


def _of_root(words: str) -> frozenset[str]:
    neck = words.split(maxsplit=1)[0].removesuffix("'s") in CERVICAL_TESTS
    return frozenset({"cervical_spine" if neck else "lumbar_spine"})


def _lexicon() -> Lexicon:
    terms: dict[str, tuple[str, ...]] = {"normal:": (*NORMAL, *KEPT_ALL)}
    for manner, named in _MANNERS:
        for sign, words in named.items():
            label = f"{manner}:{sign.value}"
            terms[label] = (*terms.get(label, ()), *words)
    return Lexicon(terms, within=RECORD)


_LEXICON = _lexicon()
