"""What all editions ask about platelet-rich plasma for the elbow."""

from dataclasses import replace

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Procedure, edition, told
from services.evaluator.core.injections import told_of
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.joint_injections import UPHELD, diagnosed
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.worked import worked
from shared.facts import Fact

WEEKS_OF_CARE = 12  # ODG Elbow: chronic, after exercise failed. Unverified


def _epicondylitis(inquiry: Inquiry) -> Known | None:
    """Return whether the record names an epicondylitis, or a field says so."""
    wanted = frozenset({Lesion.AT_ELBOW})
    stated = inquiry.flag(Fact.ELBOW_SUPPORT_CONDITION)
    return diagnosed(inquiry, wanted, region="elbow") or stated


def _had_plasma(inquiry: Inquiry) -> bool:
    return bool(told_of(inquiry, "plasma", "prp"))


def _procedure(citation: Citation) -> Procedure:
    return Procedure(
        name="elbow_prp_injection",
        title="Platelet-rich plasma for the elbow",
        treatments={"elbow_prp_injection": ()},
        position=(
            "Of platelet-rich plasma one injection is an option for a chronic lateral "
            "epicondylitis after exercise failed; the evidence is limited"
        ),
        request="PRP injection, right lateral epicondyle",
        asks=(
            told(
                "epicondylitis",
                Fact.ELBOW_SUPPORT_CONDITION,
                "there is an epicondylitis of the elbow",
                known=_epicondylitis,
                silent="No epicondylitis of the elbow is documented",
            ),
        ),
        weeks=WEEKS_OF_CARE,
        more=(
            not_recommended(
                id="one-injection",
                what="a second injection of plasma",
                citation=citation,
                applies=_had_plasma,
            ),
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    procedure = _procedure(passages[0].citation())
    made = edition(procedure, days=days, passages=passages)
    second = worked(
        "a second injection of plasma",
        UPHELD,
        request=procedure.request,
        day=days.example,
        summary="He underwent a PRP injection of the right elbow in March.",
        facts={Fact.ELBOW_SUPPORT_CONDITION: True, Fact.ACTIVE_CARE_FAILED: True},
    )
    return replace(made, worked_cases=(*made.worked_cases, second))
