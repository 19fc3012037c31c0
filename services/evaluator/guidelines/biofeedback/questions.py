"""What all editions ask about biofeedback; numbers and passages are their own."""

from services.evaluator.core.courses import (
    Track,
    improvement,
    sessions_counted,
    within_course,
    within_trial,
)
from services.evaluator.core.facts.record import CourseKind
from services.evaluator.core.guideline import Criterion, Reply, Rule
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.model import Answer, Citation, Evidence, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.quality import (
    end_stated,
    not_already_authorized,
    quantity_stated,
    unused,
)
from shared.facts import Fact

PSYCHOTHERAPY, NEUROFEEDBACK = "psychotherapy", "neurofeedback"
TREATMENTS = {
    "biofeedback": (
        "biofeedback", "biofeedback therapy", "biofeedback training",
        "biofeedback session", "biofeedback treatment", "90901",
    ),
    NEUROFEEDBACK: ("neurofeedback", "eeg biofeedback", "neurofeedback session"),
}  # fmt: skip
FOLLOWS: dict[str, tuple[str, ...]] = {PSYCHOTHERAPY: ()}
WHAT, SESSION = "biofeedback", "session"


def criteria(*, track: Track, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit=SESSION, citation=citation),
        quantity_stated(unit=SESSION, citation=citation),
        not_already_authorized(what=WHAT, citation=citation),
        _not_neurofeedback(citation),
        _within_therapy(citation),
        within_trial(track),
        sessions_counted(what=WHAT, unit=SESSION, citation=citation),
        improvement(what=WHAT, citation=citation),
        within_course(track),
        need(
            id="motivated",
            facts=(Fact.MOTIVATED_TO_CHANGE,),
            shows="the person is motivated and will go on at home",
            silent="Nothing is said of motivation and practice at home.",
            denied="The record says that the person is not motivated.",
            citation=citation,
            tolerated=True,
        ),
    )


def _not_neurofeedback(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        return Reply(
            answer=Answer.NOT_MET,
            reason="Neurofeedback is not supported for pain.",
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="not-neurofeedback",
        question="Is the biofeedback of a kind that is supported?",
        shows="biofeedback other than neurofeedback is asked for",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: NEUROFEEDBACK in inquiry.treatments,
        verified=False,
    )


def _within_therapy(citation: Citation) -> Criterion:
    return Criterion(
        id="within-cognitive-behavioral-therapy",
        question="Is it part of a program of cognitive behavioral therapy?",
        shows="it is part of a program of cognitive behavioral therapy",
        citation=citation,
        ask=_ask_within_therapy,
        verified=False,
    )


def _ask_within_therapy(inquiry: Inquiry) -> Reply:
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
                "necessary, and biofeedback is not supported by itself."
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
