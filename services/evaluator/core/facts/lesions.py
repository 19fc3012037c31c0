"""Lesions that the record names, as found or only as suspected, and where.

"Rule out a labral tear" names a suspicion: the question that a study would answer. Not
here: what a study showed (`studies`), and signs (`exam`).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from services.evaluator.core.facts.context import Stance, stance
from services.evaluator.core.facts.lesion_terms import TERMS, Lesion
from services.evaluator.core.facts.places import (
    Place,
    Sentence,
    clause,
    place_of,
    sentence_at,
)
from services.evaluator.core.lexicon import Hit, Lexicon, fold
from services.evaluator.core.model import Evidence

SUMMARY = "summary"
MOST_LESIONS = 100
"""Mentions read for one case; a record that says it oftener says nothing new."""


_SUSPECTED = re.compile(
    r"\b(?:rule[sd]? out|ruling out|r/o|suspect\w{0,3}|suspicion|possible|possibly"
    r"|probable|concern(?:s|ed|ing)? (?:for|of|about)|evaluate for|assess for|exclude"
    r"|question(?:able)?|query|versus|vs|likely|differential|suggest\w{0,3})\b"
    r"[^;:.]{0,45}$"
)
_SUSPECTED_AFTER = re.compile(
    r"[^,.;]{0,50}\b(?:(?:is|was|are|were|remains?) (?:also )?(?:suspected|possible|a "
    r"(?:concern|possibility)|considered|in question)|(?:could|can) ?not be excluded"
    r"|suspected|to be (?:ruled out|excluded))\b"
)
_DOUBTED = re.compile(r"\b(?:no|not|without|denie[sd])\b(?: \w{1,20}){0,4} ?$")
_OF_THE_REVIEW = re.compile(
    r"\b(?:utilization review|(?:prior|previous) (?:review|determination|denial)"
    r"|denial|claims administrator|non certif\w{1,12}|not medically necessary"
    r"|previously (?:reviewed|denied|deemed))\b"
)
_OLD = re.compile(
    r"\b(?:old|healed|remote|prior|previous|childhood)\b(?: \w{1,16})? ?$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A lesion as the record names it. Neither present nor suspected: it is denied."""

    lesion: Lesion
    present: bool
    suspected: bool
    place: Place
    evidence: Evidence


@lru_cache(maxsize=8)
def read_lesions(text: str) -> tuple[Named, ...]:
    """Return the lesions that a narrative names, in order."""
    folded = fold(text)
    hits = _lexicon().find(folded)[:MOST_LESIONS]
    return tuple(one for hit in hits if (one := _named(text, folded, hit)))


def _named(text: str, folded: str, hit: Hit) -> Named | None:
    within = sentence_at(folded, hit.start, hit.end)
    before = folded[max(within.start, hit.start - 60) : hit.start]
    reviewed = _OF_THE_REVIEW.search(folded, within.start, within.end)
    if reviewed or _OLD.search(before):
        return None
    meant = stance(folded, start=hit.start, end=hit.end)
    suspected = _is_suspected(folded, hit, before, within)
    if not suspected and meant not in {Stance.AFFIRMED, Stance.DENIED}:
        return None
    return Named(
        lesion=Lesion(hit.label),
        present=meant is Stance.AFFIRMED and not suspected,
        suspected=suspected,
        place=place_of(folded, start=hit.start, end=hit.end, within=within),
        evidence=clause(text, hit.start, hit.end, within, source=SUMMARY),
    )


def _is_suspected(folded: str, hit: Hit, before: str, within: Sentence) -> bool:
    if _DOUBTED.search(before):
        return False
    after = _SUSPECTED_AFTER.match(folded, hit.end, within.end)
    return after is not None or _SUSPECTED.search(before) is not None


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return Lexicon({lesion.value: terms for lesion, terms in TERMS.items()})
