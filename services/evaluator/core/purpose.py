"""Why something is asked for: the sentence of the record that names it with a reason.

For treatments of which no guideline speaks: nothing is known of them but their own
words, so the record is searched for these. What the utilization review said of the
request is no reason. Not here: whether the reason is a good one.
"""

import re
from dataclasses import dataclass

from services.evaluator.core.facts.context import sentence_end, sentence_start
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Evidence

MOST_WORDS = 8
"""Words of a request that are looked for; the first say what it is."""
MOST_MENTIONS = 40
REACH = 300
"""Characters of a sentence read on each side of a mention."""

_WORD = re.compile(r"[a-z]{4,24}")
_COMMON = frozenset(
    """
    additional associated authorization bilateral cervical daily days drug each
    evaluation feet follow from grams hand hands hour hours initial injection knee left
    leftover lower lumbar medical medication milligrams month monthly months more neck
    once only oral original over patient per pills program purchase rental remaining
    request requested retrospective right service services session sessions shoulder
    spine supplies supply surgery surgical system tablet tablets test testing therapy
    thoracic times total treatment treatments twice unit units upper visit visits week
    weekly weeks with without work worker wrist back pain portion authorized claims
    administrator eligible ankle elbow foot
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
_REASON = re.compile(
    r"\b(?:because|due to|secondary to|so that|in order to|given (?:the|his|her)"
    r"|for (?:the )?(?:treatment|relief|management|control|evaluation|diagnosis"
    r"|prevention|his|her|pain|symptoms)\b"
    r"|to (?:help|assist|improve|reduce|decrease|relieve|treat|prevent|avoid|allow"
    r"|evaluate|assess|determine|rule out|control|manage|address|facilitate|protect"
    r"|support|increase|maintain|alleviate|confirm|enable|promote|monitor|identify))\b"
)
_OF_THE_REVIEW = re.compile(
    r"\b(?:utilization review|claims administrator|non ?certif\w{1,8}|denied|denial"
    r"|not certified|prior determination|previously reviewed|request for authorization)"
    r"\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """Where the record names what is asked for, and where it gives a reason."""

    named: tuple[Evidence, ...]
    reasons: tuple[Evidence, ...]


def purpose_of(inquiry: Inquiry) -> Purpose:
    """Return what the record says of the very thing that is asked for."""
    text = inquiry.case.summary
    folded = fold(text)
    named: dict[Evidence, bool] = {}
    for start, end in _mentions(inquiry.request.folded, folded):
        words, span = _sentence(folded, start, end)
        if _OF_THE_REVIEW.search(words):
            continue
        evidence = Evidence(
            text=text[span[0] : span[1]], source="summary", start=span[0], end=span[1]
        )
        named[evidence] = _REASON.search(words) is not None
    return Purpose(
        named=tuple(named),
        reasons=tuple(evidence for evidence, reason in named.items() if reason),
    )


def _mentions(request: str, folded: str) -> list[tuple[int, int]]:
    """Return where the record uses the words that say what is asked for."""
    words = dict.fromkeys(w for w in _WORD.findall(request) if w not in _COMMON)
    found: list[tuple[int, int]] = []
    for word in list(words)[:MOST_WORDS]:
        at = folded.find(word)
        while at >= 0 and len(found) < MOST_MENTIONS:
            found.append((at, at + len(word)))
            at = folded.find(word, at + len(word))
    return found


def _sentence(folded: str, start: int, end: int) -> tuple[str, tuple[int, int]]:
    before = folded[max(0, start - REACH) : start]
    left = start - len(before) + sentence_start(before)
    right = end + sentence_end(folded[end : end + REACH])
    return folded[left:right], (left, right)
