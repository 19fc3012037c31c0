"""Imaging and electrodiagnostic studies: which were done, where, and what they showed.

A mention counts as done when words around it tell of its outcome or of its being done;
what is asked for or planned is not. Not here: signs of an examination (`exam`).
"""

from dataclasses import dataclass
from functools import lru_cache

from services.evaluator.core.facts.context import Stance, sentence_end, stance
from services.evaluator.core.facts.exam_nerves import with_muscle
from services.evaluator.core.facts.general import in_general
from services.evaluator.core.facts.legible import at_words
from services.evaluator.core.facts.places import (
    Place,
    Sentence,
    levels_in,
    place_of,
    sentence_at,
)
from services.evaluator.core.facts.study_terms import KINDS, SHOWN, Kind, Shows
from services.evaluator.core.facts.study_words import (
    DONE,
    GOES_ON,
    NEVER,
    NONE_DONE,
    NORMAL_BEFORE,
    NOT_DONE,
    NOT_DONE_AFTER,
    OF_THE_DISC,
    OLD,
    OUTCOME,
    RESULT,
    SEEN_ON,
    SUPPOSED,
    TERSE,
)
from services.evaluator.core.lexicon import RECORD, Hit, Lexicon, fold
from services.evaluator.core.model import Evidence

SUMMARY = "summary"
MOST_STUDIES = 60
"""Mentions read for one case."""
SEEN_NEAR = 120
"""Characters before a study in which a finding on it may be told."""
TOLD = 420
"""Characters after a study in which its outcome may be told."""


_STUDIES = Lexicon({kind.value: words for kind, words in KINDS.items()}, within=RECORD)
_FINDINGS = Lexicon({shows.value: words for shows, words in SHOWN.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """One mention of a study. Not done means that the record says there is none."""

    kind: Kind
    done: bool
    place: Place
    shows: frozenset[Shows]
    levels: frozenset[str]
    evidence: Evidence


@lru_cache(maxsize=8)
def read_studies(text: str) -> tuple[Study, ...]:
    """Return the studies that a narrative tells of, in order."""
    folded = fold(text)
    studies = []
    for hit in _STUDIES.find(folded)[:MOST_STUDIES]:
        within = sentence_at(folded, hit.start, hit.end)
        done = _done(folded, hit, within)
        if done is not None:
            studies.append(_study(text, folded, hit, within, done=done))
    return tuple(studies)


def _study(text: str, folded: str, hit: Hit, within: Sentence, *, done: bool) -> Study:
    end = _told_until(folded, hit, within)
    before, told = folded[within.start : hit.start], folded[hit.end : end]
    seen_on = SEEN_ON.search(before) is not None
    if seen_on:
        told = f"{before} {told}"
    where = Sentence(start=within.start, end=hit.end) if seen_on else within
    place = place_of(folded, start=hit.start, end=hit.end, within=where, carry=False)
    if hit.label == Kind.ELECTRODIAGNOSTIC and not place.parts:
        place = with_muscle(folded, start=hit.end, end=end, within=within, place=place)
    return Study(
        kind=Kind(hit.label),
        done=done,
        place=place,
        shows=_shows(told, before=before[-30:]) if done else frozenset(),
        levels=levels_in(told),
        evidence=_words(text, folded, start=within.start, end=end),
    )


def _words(text: str, folded: str, *, start: int, end: int) -> Evidence:
    start, end = at_words(folded, start, end)
    said = text[start:end].strip()
    return Evidence(text=said, source=SUMMARY, start=start, end=end)


def _done(folded: str, hit: Hit, within: Sentence) -> bool | None:
    """Return whether the study was done; none where it is asked for or unclear."""
    before = folded[within.start : hit.start]
    after = folded[hit.end : within.end]
    meant = stance(folded, start=hit.start, end=hit.end, event=True)
    if NEVER.match(after) or (meant is Stance.DENIED and NONE_DONE.search(before)):
        return False
    if (
        in_general(folded[within.start : hit.start])
        or NOT_DONE.search(before)
        or NOT_DONE_AFTER.search(after)
    ):
        return None
    supposed = SUPPOSED.search(before[-60:]) is not None
    if RESULT.match(after) and not supposed:
        return True
    if meant not in {Stance.AFFIRMED, Stance.HISTORICAL}:
        return None
    told = OUTCOME.search(after[:140]) or DONE.search(before) or _seen(before)
    return True if told or (_terse(after) and not supposed) else None


def _terse(after: str) -> bool:
    """Return whether a date, a dash or a colon leads from a study to what it shows."""
    found = TERSE.match(after)
    if found is None or SUPPOSED.search(found[0]):
        return False
    return bool(_FINDINGS.find(found["told"]))


def _seen(before: str) -> bool:
    """Return whether a finding stands before the name of its study."""
    return bool(SEEN_ON.search(before) and _FINDINGS.find(before[-SEEN_NEAR:]))


def _told_until(folded: str, hit: Hit, within: Sentence) -> int:
    """Return the end of what is told of a study: its sentence, and one that goes on."""
    most = min(len(folded), hit.end + TOLD)
    if not GOES_ON.match(folded, within.end, most):
        return within.end
    start = within.end + 2
    return start + sentence_end(folded[start:most])


def _shows(told: str, *, before: str) -> frozenset[Shows]:
    shown = set()
    for hit in _FINDINGS.find(told):
        what = Shows(hit.label)
        if what is Shows.NORMAL or _affirmed(told, hit):
            shown.add(what)
    if NORMAL_BEFORE.search(before):
        shown.add(Shows.NORMAL)
    return frozenset(shown)


def _affirmed(told: str, hit: Hit) -> bool:
    before = told[max(0, hit.start - 60) : hit.start]
    if hit.label == Shows.FRACTURE and OLD.search(before):
        return False
    if hit.label == Shows.TEAR and OF_THE_DISC.search(before):
        return False
    meant = stance(told, start=hit.start, end=hit.end)
    return meant in {Stance.AFFIRMED, Stance.HISTORICAL}
