"""What all editions ask about hypnosis and relaxation training.

They are parts of cognitive behavioral therapy, as biofeedback is, and share its
numbers: no text of their own was at hand.
"""

from services.evaluator.core.beside_therapy import PSYCHOTHERAPY, within_therapy
from services.evaluator.core.citing import Passage
from services.evaluator.core.courses import (
    Track,
    improvement,
    sessions_counted,
    within_course,
    within_trial,
)
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import need
from services.evaluator.core.quality import (
    end_stated,
    not_already_authorized,
    quantity_stated,
)
from services.evaluator.guidelines.hypnosis import agreed
from shared.facts import Fact

HYPNOSIS, RELAXATION = "hypnosis", "relaxation_training"
TREATMENTS = {
    HYPNOSIS: (
        "hypnosis", "hypnotherapy", "medical hypnotherapy", "hypnotherapy session",
        "medical hypnosis", "hypnotherapy treatment", "hypnosis session", "90880",
        "hypnotherapy/relaxation", "hypnotherapy/relaxation training",
    ),
    RELAXATION: (
        "relaxation training", "relaxation therapy", "relaxation technique",
        "relaxation session", "progressive muscle relaxation", "guided imagery",
        "autogenic training", "relaxation treatment", "relaxation training session",
    ),
}  # fmt: skip
WHAT, SESSION = "hypnosis or relaxation", "session"


def _criteria(citation: Citation) -> tuple[Rule, ...]:
    track = Track(
        id="hypnosis",
        trial=4,  # as biofeedback: 3 to 4 visits; unverified
        total=10,  # as biofeedback: 6 to 10 visits in all; unverified
        citation=citation,
        guideline="the ODG",
        verified=False,
    )
    return (
        end_stated(unit=SESSION, citation=citation),
        quantity_stated(unit=SESSION, citation=citation),
        not_already_authorized(what=WHAT, citation=citation),
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


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"hypnosis@{days.first}",
        title="Hypnosis and relaxation training",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows={PSYCHOTHERAPY: ()},
        passages=passages,
        position=(
            "Hypnosis and relaxation training are not recommended by themselves but "
            "may be used within a program of cognitive behavioral therapy: a trial of "
            "3 to 4 sessions, and 6 to 10 in all with objective functional improvement"
        ),
        criteria=_criteria(passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "a trial of 4 sessions and 10 in all, which are those of biofeedback",
        ),
    )
