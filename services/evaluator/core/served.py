"""Whether a service that goes with visits says which visits, or how many.

For rides and interpreters: they serve a visit, and without one are open-ended. Not
here: whether the visit itself is necessary.
"""

from services.evaluator.core.guideline import Criterion, Reply
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.model import Answer, Citation, Evidence
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.words import plural

_VISIT = Pattern(
    r"\b(?:surgery|operation|procedure|injection|mri|ct|emg|consult\w*|evaluation|qme"
    r"|ame|deposition|exam(?:ination)?|therapy|visit of|appointment (?:on|of|with)"
    r"|follow up (?:on|of|with)|program)\b"
)
_MEETING = Pattern(r"\b(?:visits?|sessions?|psychotherapy|acupuncture|chiropractic)\b")
_EVERY = Pattern(r"\b(?:all|any|every|each|future|medical) (?:\w+ )?appointments?\b")


def visit_named(*, unit: str, citation: Citation, beside: bool = False) -> Criterion:
    """Ask whether rides or visits are counted, or the visit that they serve is named.

    `beside`: another item of the case may be that visit.
    """

    def ask(inquiry: Inquiry) -> Reply:
        request = inquiry.request
        if request.count:
            reason = f"The request states its quantity: {plural(request.count, unit)}."
            return _met(reason, request.evidence())
        if _VISIT.search(request.folded) and not _EVERY.search(request.folded):
            return _met("The request names what it serves.", request.evidence())
        others = [s for s in inquiry.siblings if s.request.treatments]
        if beside and others:
            reason = (
                f"Another item of the case is what it would serve: {others[0].named}."
            )
            return _met(reason, others[0].request.evidence())
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                f"The request states neither the number of {unit}s nor which visit "
                "they would serve."
            ),
            evidence=(request.evidence(),),
        )

    return Criterion(
        id="visit-named",
        question=f"Is the number of {unit}s stated, or which visit they serve?",
        shows=f"a definite number of {unit}s, or a named visit, is asked for",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: inquiry.request.open_end is None,
        verified=False,
    )


def _is_visit(sibling: Sibling) -> bool:
    folded = sibling.request.folded
    return bool(_VISIT.search(folded) or _MEETING.search(folded))


def _met(reason: str, words: Evidence) -> Reply:
    return Reply(answer=Answer.MET, reason=reason, evidence=(words,))
