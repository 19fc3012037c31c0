"""Levels of the spine that a request names, and how many it may name at once.

Not here: where in the spine a record finds something (`facts.places`).
"""

import re

from services.evaluator.core.criteria import Applies, at_most
from services.evaluator.core.guideline import Criterion, Reply, always
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.words import plural

_TO_SACRUM = re.compile(r"\bl([1-5])(?: ?(?:,|to|and|/)? ?l?5)?[ /]s1\b")
_BETWEEN = re.compile(r"\b(?:c7[ /]t1|t12[ /]l1)\b")
_DISC = re.compile(r"\b([ctl])(\d{1,2})[ /]\1?(\d{1,2})\b")
_ROOT = re.compile(r"\b(?:c[2-8]|t(?:1[0-2]|[1-9])|l[1-5]|s1)\b")
_BRANCH = re.compile(r"\b(?:medial branch\w*|mbbs?|dorsal ram\w{1,3})\b")


def levels_asked(folded: str) -> int:
    """Return how many segments or roots of the spine a request names."""
    segments, roots = _named(folded)
    return segments + roots


def joints_asked(folded: str) -> int:
    """Return how many facet joints a request names.

    Of nerve branches there is one more than of joints: L3, L4 and L5 are two joints.
    """
    segments, roots = _named(folded)
    branches = not segments and roots > 1 and _BRANCH.search(folded) is not None
    return segments + (roots - 1 if branches else roots)


def spine_asked(inquiry: Inquiry) -> str:
    """Return the region of the spine that a request names; the lumbar, if none."""
    parts = inquiry.request.parts
    return next(
        (s for s in ("cervical", "thoracic") if f"{s}_spine" in parts), "lumbar"
    )


def _named(folded: str) -> tuple[int, int]:
    """Return how many segments, and beside them how many roots, a request names."""
    text, count = folded[:1_000], 0
    for found in _TO_SACRUM.finditer(text):
        count += 6 - int(found[1])
    text, between = _BETWEEN.subn("~", _TO_SACRUM.sub("~", text))
    count += between
    for found in _DISC.finditer(text):
        count += max(1, abs(int(found[3]) - int(found[2])))
    return count, len(set(_ROOT.findall(_DISC.sub("~", text))))


def level_named(*, citation: Citation) -> Criterion:
    """Ask whether the level to be injected is named."""

    def ask(inquiry: Inquiry) -> Reply:
        evidence = (inquiry.request.evidence(),)
        if levels_asked(inquiry.request.folded):
            reason = "The request names the level."
            return Reply(answer=Answer.MET, reason=reason, evidence=evidence)
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason="The request does not name the level and side to be injected.",
            evidence=evidence,
        )

    return Criterion(
        id="level-named",
        question="Is the level named?",
        shows="the level to be injected is named",
        citation=citation,
        ask=ask,
        verified=False,
    )


def within_levels(
    *,
    most: int,
    citation: Citation,
    applies: Applies = always,
    of_joints: bool = False,
    id: str = "within-levels",  # noqa: A002 -- the name a criterion carries
) -> Criterion:
    """Ask whether no more levels than the guideline allows are asked for at once.

    `of_joints`: nerve branches are counted as the joints between them.
    """
    count = joints_asked if of_joints else levels_asked

    def ask(inquiry: Inquiry) -> Reply:
        levels = count(inquiry.request.folded)
        named = f"The request names {plural(levels, 'level')}"
        if levels != levels_asked(inquiry.request.folded):
            more = "more" if levels > most else "no more"
            named = f"The branches named are those of {more} than {most} joints"
        return Reply(
            answer=at_most(levels, limit=most),
            reason=f"{named}; the guideline allows {most} at one session.",
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id=id,
        question=f"Are no more than {plural(most, 'level')} asked for at once?",
        shows=f"no more than {plural(most, 'level')} are asked for at once",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            applies(inquiry) and levels_asked(inquiry.request.folded) > 0
        ),
        verified=False,
    )
