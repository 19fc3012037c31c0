"""What a rationale says about medical necessity, read from its last such statement.

Reads the few turns of phrase in which letters say it. Where a statement is there but
its sense is not certain, it says so rather than guess.
Not here: what follows when it contradicts the outcome (`check`).
"""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType


class Stated(StrEnum):
    """What a rationale says of the request."""

    NECESSARY = "necessary"
    NOT_NECESSARY = "not-necessary"
    UNCLEAR = "unclear"
    NOTHING = "nothing"


_SENTENCE_END = re.compile(r"[.!?;]\s+")
_SHOWN = (
    r"(?:established|supported|shown|demonstrated|documented|substantiated|proven|met)"
)
# Between "not" and the statement only words that do not begin a statement of their own.
_NOT = (
    r"(?:not|cannot)\s+(?:(?!(?:and|but|is|are|was|were|so|yet|which)\b)\w+\s+){0,4}?"
)
_STATEMENT = re.compile(
    rf"(?P<no>\b{_NOT}(?:medically\s+necessary|a\s+medical\s+necessity)\b)"
    rf"|(?P<yes>\bmedically\s+necessary\b|\bis\s+a\s+medical\s+necessity\b)"
    rf"|\bmedical\s+necessity\b(?:(?!medical)[^.])*?\b(?:is|was|has\s+been|been)\s+"
    rf"(?:(?P<unshown>not\s+)|(?P<shown>)){_SHOWN}\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(?:not|no|nor|neither|never|cannot|without|lack|lacks|lacking|unable|fails?"
    r"|failed|insufficient|absence|absent)\b|n['’]t\b",
    re.IGNORECASE,
)
_REVIEW_DECISION = re.compile(
    r"\b(?:utilization\s+review|ur)\s+(?:decision|determination|denial)\s+"
    r"(?:is|was)\s+(?:not\s+)?medically\s+necessary\b",
    re.IGNORECASE,
)
_REVIEW_WORDS = ("decision", "determination", "denial")


def stated(rationale: str) -> Stated:
    """Return what the last statement about medical necessity says."""
    closing = rationale.rpartition(". ")[2]
    if closing in _CLOSINGS:
        return _CLOSINGS[closing]
    for sentence in reversed(_SENTENCE_END.split(rationale)):
        found = tuple(_statements(sentence))
        if found:
            return found[-1]
    return Stated.NOTHING


def calls_review_decision_necessary(rationale: str) -> bool:
    """Say whether the review decision, not the request, is called (not) necessary."""
    # One of these words is in each such phrase; other scripts fold to theirs.
    if rationale.isascii():
        folded = rationale.lower()
        if not any(word in folded for word in _REVIEW_WORDS):
            return False
    return _REVIEW_DECISION.search(rationale) is not None


def _statements(sentence: str) -> Iterator[Stated]:
    # Every statement has this word; another script's letters may fold to its own.
    if sentence.isascii() and "medical" not in sentence.lower():
        return
    for match in _STATEMENT.finditer(sentence):
        if match["no"] or match["unshown"]:
            yield Stated.NOT_NECESSARY
        elif _NEGATION.search(sentence):
            yield Stated.UNCLEAR
        else:
            yield Stated.NECESSARY


_CLOSINGS: Mapping[str, Stated] = MappingProxyType(
    {
        closing: tuple(_statements(closing))[-1]
        for closing in (
            "Therefore, the request is medically necessary.",
            "Therefore, the request is not medically necessary.",
        )
    }
)
"""What most letters close with, read once: one sentence, without an end within."""
