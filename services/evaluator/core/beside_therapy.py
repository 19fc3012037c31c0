"""Treatments that are given beside psychotherapy and not by themselves.

Biofeedback, hypnosis and relaxation are parts of cognitive behavioral therapy: they
stand with it, and fall with it. Not here: the numbers of their sessions.
"""

from services.evaluator.core.facts.record import CourseKind
from services.evaluator.core.guideline import Criterion, Reply
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.model import Answer, Citation, Evidence, Outcome
from services.evaluator.core.quality import unused
from shared.facts import Fact

PSYCHOTHERAPY = "psychotherapy"


def within_therapy(*, what: str, citation: Citation) -> Criterion:
    """Ask whether the treatment goes with psychotherapy that stands; unverified."""
    return Criterion(
        id="within-cognitive-behavioral-therapy",
        question="Is it part of a program of cognitive behavioral therapy?",
        shows="it is part of a program of cognitive behavioral therapy",
        citation=citation,
        ask=lambda inquiry: _ask(inquiry, what),
        verified=False,
    )


def _ask(inquiry: Inquiry, what: str) -> Reply:
    therapies = [s for s in inquiry.siblings if PSYCHOTHERAPY in s.request.treatments]
    known = inquiry.flag(Fact.PART_OF_COGNITIVE_BEHAVIORAL_THERAPY)
    running = (*_granted(therapies), *_running(inquiry))
    if running or (known and known.value and not therapies):
        evidence = (*running, *(known.evidence if known else ()))
        reason = "It accompanies cognitive behavioral therapy."
        return Reply(answer=Answer.MET, reason=reason, evidence=evidence)
    if therapies and all(s.outcome is Outcome.UPHELD for s in therapies):
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                "The psychotherapy that it would accompany "
                f"({'; '.join(s.named for s in therapies)}) is not found medically "
                f"necessary, and {what} is not supported by itself."
            ),
            evidence=tuple(s.request.evidence() for s in therapies),
        )
    if known:
        return Reply(
            answer=Answer.NOT_MET,
            reason="The record shows that it does not accompany such therapy.",
            evidence=known.evidence,
        )
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason=(
            "The record does not document that it is part of a program of cognitive "
            "behavioral therapy, and by itself it is not supported."
        ),
    )


def _granted(therapies: list[Sibling]) -> tuple[Evidence, ...]:
    return tuple(
        s.request.evidence()
        for s in therapies
        if s.authorized or s.outcome is Outcome.OVERTURNED
    )


def _running(inquiry: Inquiry) -> tuple[Evidence, ...]:
    """Return the words that tell of psychotherapy running or authorized."""
    if PSYCHOTHERAPY in inquiry.request.treatments:
        return (inquiry.request.evidence(),)
    authorized = unused(inquiry, named=PSYCHOTHERAPY)
    return tuple(
        course.evidence for course in authorized if course.kind is CourseKind.AUTHORIZED
    )
