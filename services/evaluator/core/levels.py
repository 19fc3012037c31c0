"""Levels of the spine that a request names, and how many it may name at once.

Not here: where in the spine a record finds something (`facts.places`).
"""

import re

from services.evaluator.core.criteria import at_most
from services.evaluator.core.guideline import Criterion, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.words import plural

_TO_SACRUM = re.compile(r"\bl([1-5])(?: ?(?:,|to|and|/)? ?l?5)?[ /]s1\b")
_BETWEEN = re.compile(r"\b(?:c7[ /]t1|t12[ /]l1)\b")
_DISC = re.compile(r"\b([ctl])(\d{1,2})[ /]\1?(\d{1,2})\b")
_ROOT = re.compile(r"\b(?:c[2-8]|t(?:1[0-2]|[1-9])|l[1-5]|s1)\b")


def levels_asked(folded: str) -> int:
    """Return how many segments or roots of the spine a request names."""
    text, count = folded[:1_000], 0
    for found in _TO_SACRUM.finditer(text):
        count += 6 - int(found[1])
    text, between = _BETWEEN.subn("~", _TO_SACRUM.sub("~", text))
    count += between
    for found in _DISC.finditer(text):
        count += max(1, abs(int(found[3]) - int(found[2])))
    return count + len(set(_ROOT.findall(_DISC.sub("~", text))))


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


def within_levels(*, most: int, citation: Citation) -> Criterion:
    """Ask whether no more levels than the guideline allows are asked for at once."""

    def ask(inquiry: Inquiry) -> Reply:
        levels = levels_asked(inquiry.request.folded)
        return Reply(
            answer=at_most(levels, limit=most),
            reason=(
                f"The request names {plural(levels, 'level')}; the guideline allows "
                f"{most} at one session."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="within-levels",
        question=f"Are no more than {most} levels asked for at once?",
        shows=f"no more than {most} levels are asked for at once",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: levels_asked(inquiry.request.folded) > 0,
        verified=False,
    )
