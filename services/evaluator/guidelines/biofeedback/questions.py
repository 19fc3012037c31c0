"""What all editions ask about biofeedback; numbers and passages are their own."""

from services.evaluator.core.beside_therapy import PSYCHOTHERAPY, within_therapy
from services.evaluator.core.courses import (
    Track,
    improvement,
    sessions_counted,
    within_course,
    within_trial,
)
from services.evaluator.core.guideline import Criterion, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import need
from services.evaluator.core.quality import (
    end_stated,
    not_already_authorized,
    quantity_stated,
)
from shared.facts import Fact

NEUROFEEDBACK = "neurofeedback"
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
        within_therapy(what=WHAT, citation=citation),
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
