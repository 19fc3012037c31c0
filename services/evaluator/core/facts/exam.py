"""What an examination found: which sign, where, on which side, present or not.

Read sentence by sentence: measures are lost or normal, tests positive or negative, by
the nearest such word; signs are there unless negated. What the injured worker tells is
kept apart from what was found. Not here: the terms (`exam_terms`), where in the body
(`places`), and what a guideline makes of it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from services.evaluator.core.facts.context import Stance, stance
from services.evaluator.core.facts.exam_places import (
    CERVICAL_TESTS,
    IF_NOWHERE,
    NORMAL,
    ONLY_AT,
)
from services.evaluator.core.facts.exam_terms import (
    MEASURES,
    NEUROLOGIC,
    SIGNS,
    SYMPTOMS,
    TESTS,
    Sign,
)
from services.evaluator.core.facts.places import (
    Place,
    Sentence,
    clause,
    levels_in,
    place_of,
    sentence_at,
)
from services.evaluator.core.lexicon import Hit, Lexicon, fold
from services.evaluator.core.model import Evidence

SUMMARY = "summary"
MOST_SIGNS = 400
"""Mentions read for one case; a record that says it oftener says nothing new."""
LOOK = 70
"""Characters on each side of a measure or test in which its answer may stand."""

_LOST = (
    r"decreas\w{0,3}|diminish\w{0,3}|reduc\w{0,4}|impair\w{0,4}|absent|loss|lost"
    r"|weak(?:ness|er)?|abnormal\w{0,7}|asymmetr\w{0,4}|hypo\w{1,12}|altered|deficits?"
    r"|dull\w{0,3}|limited|hyperactive|brisk|[0-4] ?[+-]? ?/ ?5(?![\d/])|trace"
    r"|[0-4] out of 5"
)
_KEPT = (
    r"intact|normal\w{0,2}|5 ?/ ?5|5 out of 5|within normal|wnl|unremarkable|preserved"
    r"|symmetric\w{0,4}|equal|full|2 ?\+|grossly|good|unrestricted|4 over 4"
    r"|not (?:lost|decreased|diminished|reduced)"
    r"|(?:no|without|denie[sd]|negative for)(?: \w{1,16})?"
    r"(?: \w{1,16})? (?:weakness|deficits?|loss|changes?|decrease\w*|findings?)"
)
_ANSWER = re.compile(rf"\b(?:(?P<kept>{_KEPT})|(?P<lost>{_LOST}))(?!\w)")
_POLAR = re.compile(
    r"\b(?:(?P<no>negative|normal|unremarkable|not positive|no|absent|without|stable"
    r"|intact|denie[sd])|(?P<yes>positive|present|reproduc\w{1,4}|elicit\w{1,4}|painful"
    r"|caus(?:ed|es|ing)|exacerbat\w{1,4}|provok\w{1,4}|abnormal|produc\w{1,4}))\b"
    r"|(?P<plus>(?<= )\+(?= |$|,))"
)
_JUST_BEFORE = re.compile(
    r"\b(positive|negative|(?:no )?pain (?:with|on|during))(?: [a-z]{1,12}){0,2} $"
)
_OTHER_ANSWER = re.compile(r"\b(?:and|but|with|while|however)\b|[;:]")
_TOLD = re.compile(
    r"\b(?:complain\w{0,4}|reports?|reported(?! to be)|reporting|denie[sd]|denying"
    r"|states?|stated|describ\w{1,4}(?! as)|c/o|subjective|feels?|felt"
    r"|experienc\w{1,4}|presented with|presents with|complaints?|treat(?:ed|ments?) for"
    r"|diagnos\w{1,4}|endors\w{1,3})\b"
)
_REPORT = re.compile(
    r"\b(?:progress|medical|operative|first|ray|mri|review) reports?\b"
)
_FOUND = re.compile(
    r"\b(?:exam\w{0,9}|objective|findings?|reveal\w{0,3}|noted|demonstrat\w{0,4}"
    r"|inspection|palpation|assessment|testing|tested|evaluation of)\b"
)
_NEGATED = re.compile(
    r"\b(?:no|without|denie[sd]|not|negative for|lack of|absence of)\b[^,;:.]{0,40}$"
)
_OF_THE_REVIEW = re.compile(
    r"\b(?:utilization review|(?:prior|previous) (?:review|determination|denial)"
    r"|denial|claims administrator|non certif\w{1,12}|previously denied"
    r"|(?:was|were) denied|denied (?:the|a) request|not medically necessary"
    r"|previously (?:reviewed|denied))\b"
)
_GRADE = re.compile(r"(?<![\d/.])[0-4] ?[+-]? ?/ ?5(?![\d/])")
_NONE = re.compile(r" ?(?:was |were |is |are )?(?:negative|absent|none)\b")
_VERB = re.compile(r"\b(?:was|were|are|is)(?: all| both| also)? ?$")
_GRADED = re.compile(
    r"\b(?:strength|motor|weak\w*|extremit\w*|myotome|muscles?|flex\w*|exten\w*|ehl"
    r"|dorsi\w*|plantar|abduct\w*|grip|deltoid|biceps|triceps|quad\w*|hamstring\w*)\b"
)


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
    graded = islice(_GRADE.finditer(folded), MOST_SIGNS)
    found = [_grade(text, folded, match) for match in graded]
    reviewed: dict[Sentence, bool] = {}
    for hit in _lexicon().find(folded)[:MOST_SIGNS]:
        within = sentence_at(folded, hit.start, hit.end)
        if within not in reviewed:
            found_there = _OF_THE_REVIEW.search(folded, within.start, within.end)
            reviewed[within] = found_there is not None
        if reviewed[within]:
            continue
        manner, _, name = hit.label.partition(":")
        if manner == "normal":
            found += (_told(text, folded, hit, within, s, present=False) for s in _ALL)
            continue
        sign = Sign(name)
        present = _present(manner, folded, hit, within)
        if present is not None:
            found.append(_told(text, folded, hit, within, sign, present=present))
    return tuple(one for one in found if one is not None)


_ALL = (Sign.MOTOR, Sign.SENSORY, Sign.REFLEX)


def _present(manner: str, folded: str, hit: Hit, within: Sentence) -> bool | None:
    meant = stance(folded, start=hit.start, end=hit.end)
    if meant is Stance.NOT_RECORDED:
        return None
    if manner == "measure":
        return _nearest(folded, hit, within)
    if manner == "test":
        return _polarity(folded, hit, within)
    if meant is Stance.AFFIRMED:
        return not _answered_no(folded, hit, within)
    return False if meant is Stance.DENIED else None


def _told(
    text: str, folded: str, hit: Hit, within: Sentence, sign: Sign, *, present: bool
) -> Found:
    place = place_of(folded, start=hit.start, end=hit.end, within=within)
    if sign in ONLY_AT and not place.parts & ONLY_AT[sign]:
        place = Place(parts=ONLY_AT[sign], side=place.side)
    if not place.parts:
        place = Place(parts=IF_NOWHERE.get(sign, frozenset()), side=place.side)
    if sign is Sign.ROOT_TENSION:
        place = Place(parts=_of_root(folded[hit.start : hit.end]), side=place.side)
    return Found(
        sign=sign,
        present=present,
        objective=sign not in SYMPTOMS and not _subjective(folded, hit, within),
        place=place,
        levels=levels_in(folded[max(within.start, hit.start - 60) : within.end]),
        evidence=clause(text, hit.start, hit.end, within, source=SUMMARY),
    )


def _nearest(folded: str, hit: Hit, within: Sentence) -> bool | None:
    """Return whether the nearest answer to a measure says loss."""
    left = max(within.start, hit.start - LOOK)
    before = list(_ANSWER.finditer(folded, left, hit.start))
    after = _ANSWER.search(folded, hit.end, min(within.end, hit.end + LOOK))
    answers = []
    if before:
        answers.append((hit.start - before[-1].end(), before[-1]))
    if after:
        answers.append((after.start() - hit.end, after))
    if not answers:
        return None
    _, nearest = min(answers, key=lambda one: one[0])
    lost = nearest["lost"] is not None
    return lost and not _NEGATED.search(folded, within.start, nearest.start())


def _polarity(folded: str, hit: Hit, within: Sentence) -> bool | None:
    """Return whether a test is said to be positive: just after it, or before."""
    at_once = _JUST_BEFORE.search(folded, max(within.start, hit.start - 40), hit.start)
    if at_once:
        return not at_once[1].startswith("n")
    right = min(within.end, hit.end + 2 * LOOK)
    after = _POLAR.search(folded, hit.end, right)
    cut = _OTHER_ANSWER.search(folded, hit.end, right)
    if after and (not cut or after.start() < cut.start() or _joint(folded, hit, after)):
        return after["no"] is None
    left = max(within.start, hit.start - 2 * LOOK)
    before = list(_POLAR.finditer(folded, left, hit.start))
    return before[-1]["no"] is None if before else None


def _joint(folded: str, hit: Hit, answer: re.Match[str]) -> bool:
    """Return whether tests in a list share the answer that ends the list."""
    return _VERB.search(folded, hit.end, answer.start()) is not None


def _answered_no(folded: str, hit: Hit, within: Sentence) -> bool:
    return _NONE.match(folded, hit.end, min(within.end, hit.end + 30)) is not None


def _subjective(folded: str, hit: Hit, within: Sentence) -> bool:
    """Return whether the last word of telling comes after the last of finding."""
    before = _REPORT.sub("", folded[within.start : hit.start])
    told = [m.start() for m in _TOLD.finditer(before)]
    found = [m.start() for m in _FOUND.finditer(before)]
    return bool(told) and (not found or told[-1] > found[-1])


def _grade(text: str, folded: str, match: re.Match[str]) -> Found | None:
    """Return a strength below five of five, where the sentence speaks of strength."""
    hit = Hit(Sign.MOTOR.value, match.start(), match.end())
    within = sentence_at(folded, hit.start, hit.end)
    if not _GRADED.search(folded, within.start, within.end):
        return None
    return _told(text, folded, hit, within, Sign.MOTOR, present=True)


def _of_root(words: str) -> frozenset[str]:
    neck = words.split(maxsplit=1)[0].removesuffix("'s") in CERVICAL_TESTS
    return frozenset({"cervical_spine" if neck else "lumbar_spine"})


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    terms: dict[str, tuple[str, ...]] = {"normal:": NORMAL}
    for manner, named in (("measure", MEASURES), ("test", TESTS), ("sign", SIGNS)):
        terms |= {f"{manner}:{sign.value}": words for sign, words in named.items()}
    return Lexicon(terms)


def is_neurologic(found: Found) -> bool:
    """Return whether a finding is an objective one of a nerve."""
    return found.objective and found.sign in NEUROLOGIC
