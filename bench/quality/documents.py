"""Which guideline documents a citation names: a closed list.

Read from a reviewer's line in either wording (pages in 2015, sections from 2016), and
from the citations of a decision. A line that cites no evidence names no document. Not
here: sections and pages; reviewers name them too differently to compare.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

from services.evaluator.core.model import Citation


class Document(StrEnum):
    """The documents that reviewers cite."""

    CHRONIC_PAIN = "Chronic Pain"
    OPIOIDS = "Opioids"
    ACUPUNCTURE = "Acupuncture"
    POSTSURGICAL = "Postsurgical"
    GENERAL_APPROACHES = "General Approaches"
    LOW_BACK = "Low Back"
    NECK = "Neck and Upper Back"
    SHOULDER = "Shoulder"
    ELBOW = "Elbow"
    HAND = "Forearm, Wrist and Hand"
    KNEE = "Knee"
    ANKLE = "Ankle and Foot"
    HIP = "Hip and Groin"
    STRESS = "Stress and Mental Illness"
    EYE = "Eye"
    ODG = "ODG"
    ACOEM = "ACOEM outside the MTUS"
    UPTODATE = "UpToDate"
    OTHER = "Other"


_OUTSIDE = "Non-MTUS Citation"
_WITHIN = {
    Document.CHRONIC_PAIN: r"chronic pain(?: medical)?(?: treatment)?",
    Document.OPIOIDS: r"opioids?(?: treatment)?",
    Document.ACUPUNCTURE: r"acupuncture(?: medical)?(?: treatment)?",
    Document.POSTSURGICAL: r"post-?surgical(?: treatment)?",
    Document.GENERAL_APPROACHES: r"(?:(?:general|initial) approaches?(?: to \w+)?"
    r"|cornerstones of disability prevention(?: and management)?"
    r"|independent medical examinations and consultations)",
    Document.LOW_BACK: r"low back(?: complaints| disorders)?",
    Document.NECK: r"(?:neck and upper back|cervical and thoracic spine)"
    r"(?: complaints| disorders)?",
    Document.SHOULDER: r"shoulder(?: complaints| disorders)?",
    Document.ELBOW: r"elbow(?: complaints| disorders)?",
    Document.HAND: r"(?:forearm, wrist,? and hand|hand, wrist,? and forearm)"
    r"(?: complaints| disorders)?",
    Document.KNEE: r"knee(?: complaints| disorders)?",
    Document.ANKLE: r"ankle and foot(?: complaints| disorders)?",
    Document.HIP: r"hip and groin(?: complaints| disorders)?",
    Document.STRESS: r"(?:stress[- ]related (?:conditions|complaints)"
    r"|workplace mental health[\w :-]{0,60})",
    Document.EYE: r"eye(?: complaints| disorders)?",
}
_DATED = r"\b(?:{})(?: guidelines?)?,? (?:\(acoem )?\(?(?:19|20)[0-9][0-9]\b"
_PAGED = r"\bmtus (?:{})(?: guidelines?)?\b"
_IN_MTUS = {
    document: re.compile(f"{_DATED.format(names)}|{_PAGED.format(names)}")
    for document, names in _WITHIN.items()
}
_CHAPTER = re.compile(
    r"\bacoem practice guidelines,? (?:\d{4} )?chapter \d+,? \(?", re.IGNORECASE
)
"""What stands before the title of a chapter where it is cited by page."""
_ELSEWHERE = {
    Document.ODG: re.compile(r"\bodg\b|official disability"),
    Document.ACOEM: re.compile(r"\bacoem\b|american college of occupational"),
    Document.UPTODATE: re.compile(r"\buptodate"),
}


_NONE: frozenset[Document] = frozenset()


def documents_of_line(line: str) -> frozenset[Document]:
    """Return the documents that a printed guideline line names."""
    text = " ".join(line.replace("Non- MTUS", "Non-MTUS").split())
    within, *outside = text.split(_OUTSIDE)
    found = _named(_IN_MTUS, within)
    for words in outside:
        found |= _outside(words)
    return found


def documents_of_citations(citations: Iterable[Citation]) -> frozenset[Document]:
    """Return the documents that the citations of a decision name."""
    found: frozenset[Document] = frozenset()
    for citation in citations:
        if citation.document.startswith("MTUS "):
            name = f"{citation.document} {citation.edition}"
            placed = f"{citation.document} {citation.locator}"
            found |= _named(_IN_MTUS, name)
            found |= _named(_IN_MTUS, placed) if _CHAPTER.search(placed) else _NONE
        else:
            found |= _outside(citation.document)
    return found


def _outside(words: str) -> frozenset[Document]:
    return _named(_ELSEWHERE, words) or frozenset({Document.OTHER})


def _named(patterns: dict[Document, re.Pattern[str]], text: str) -> frozenset[Document]:
    lowered = _CHAPTER.sub("", text).lower()
    return frozenset(d for d, pattern in patterns.items() if pattern.search(lowered))
