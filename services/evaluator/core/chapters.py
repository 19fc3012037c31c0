"""The chapters of the body, by the parts that a request names.

Some treatments are spoken of in every chapter: the part decides which is cited. And the
chronic pain guidelines speak of pain that lasts three months (8 CCR 9792.20(b)):
before, the chapter on the part comes first, and they follow, as published letters cite
them together (CM17-0003890, CM17-0010885). Acupuncture has a guideline of its own until
the editions of 2017. Not here: what a module asks; no numbers of visits for acute pain
were at hand.
"""

from dataclasses import replace

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import acoem_2017, chapter, chapter_pages

INITIAL, METHODS = "Initial Care", "Physical Methods"
PARTS = {
    "neck": frozenset({"cervical_spine", "thoracic_spine"}),
    "low back": frozenset({"lumbar_spine", "back", "spine"}),
    "shoulder": frozenset({"shoulder"}),
    "elbow": frozenset({"elbow"}),
    "hand": frozenset({"forearm", "wrist", "hand"}),
    "knee": frozenset({"knee"}),
    "foot": frozenset({"ankle", "foot"}),
}
"""Chapters of 2004 by the parts of which each speaks; none speaks of the hip."""
HIP = frozenset({"hip", "groin", "pelvis"})
HEADINGS = {
    "neck": ((INITIAL,), "173-174"),
    "low back": ((INITIAL, METHODS), "298-300"),
    "shoulder": ((INITIAL,), "203-204"),
    "elbow": (("Recommendations",), "16-18"),
    "hand": ((INITIAL,), "264-266"),
    "knee": ((INITIAL,), "337-339"),
    "foot": ((INITIAL,), "369-371"),
}
"""Sections on care without surgery, and their pages; the pages are unverified."""
SUMMARY = {
    "neck": "181-183", "low back": "308-310", "shoulder": "213-214",
    "hand": "271-273", "knee": "346-347", "foot": "376-377",
}  # fmt: skip
"""Pages of the tables that sum the chapters up; unverified."""
SEEN = frozenset({"neck", "low back"})
"""What reviewers printed for therapy (CM17-0010885, CM17-0003890)."""


def at(passage: Passage, of: str) -> Passage:
    """Return a passage as one for requests that name a part of this chapter."""
    return replace(passage, parts=HIP if of == "hip" else PARTS[of])


def first_2009() -> tuple[Passage, ...]:
    """Return the chapters as cited by page, each for its parts and for acute pain."""
    return tuple(
        _acute(chapter_pages(of, *headings, pages=pages), of)
        for of, (headings, pages) in HEADINGS.items()
    )


def first_2016() -> tuple[Passage, ...]:
    """Return the chapters as cited by section, each for its parts and acute pain."""
    return tuple(
        _acute(chapter(of, *headings, verified=of in SEEN), of)
        for of, (headings, _) in HEADINGS.items()
    )


def tables_2009() -> tuple[Passage, ...]:
    """Return the summing tables by page, where a treatment stands there alone."""
    return tuple(
        _acute(chapter_pages(of, "Summary", pages=pages), of)
        for of, pages in SUMMARY.items()
    )


def tables_2016() -> tuple[Passage, ...]:
    """Return the summing tables by section (the neck's for TENS: CM17-0017776)."""
    return tuple(
        _acute(chapter(of, "Summary", verified=of == "neck"), of) for of in SUMMARY
    )


def first_2017(heading: str) -> tuple[Passage, ...]:
    """Return the guidelines of 2017 on parts of the body, for acute pain."""
    return tuple(_acute(acoem_2017(of, heading), of) for of in (*PARTS, "hip"))


def each_2017(heading: str) -> tuple[Passage, ...]:
    """Return the guidelines of 2017 on parts of the body, however long it hurts.

    That on the low back comes first, and stands where a request names no part.
    """
    others = (of for of in (*PARTS, "hip") if of != "low back")
    return tuple(at(acoem_2017(of, heading), of) for of in ("low back", *others))


def _acute(passage: Passage, of: str) -> Passage:
    return replace(at(passage, of), acute=True)
