"""What all editions ask about platelet-rich plasma and regenerative injections."""

from dataclasses import replace
from datetime import date

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.guideline import GuidelineModule, Rule, WorkedCase
from services.evaluator.core.indicated import Procedure, edition, told
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.worked import worked
from shared.facts import Fact

REGENERATIVE = "regenerative_injection"
ELSEWHERE = frozenset(
    {
        "shoulder", "ankle", "foot", "hip", "lumbar_spine", "cervical_spine",
        "thoracic_spine", "spine", "back", "wrist", "hand", "pelvis", "groin",
    }
)  # fmt: skip
SHOWN = {Fact.PATELLAR_TENDINOSIS: True, Fact.ACTIVE_CARE_FAILED: True}
TREATMENTS = {
    "prp_injection": (
        "platelet rich plasma", "platelet rich plasma injection", "prp",
        "prp injection", "platelet rich plasma therapy",
    ),
    REGENERATIVE: (
        "stem cell injection", "prolotherapy", "stem cell", "amniotic injection",
        "stem cell therapy", "amniotic membrane injection", "ozone injection",
        "bone marrow aspirate concentrate",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 4  # unverified: the month of the knee chapter


def _procedure(citation: Citation, *, sourced: bool) -> Procedure:
    return Procedure(
        name="prp_injection",
        title="Platelet-rich plasma and regenerative injections",
        treatments=TREATMENTS,
        position=(
            "Platelet-rich plasma is supported only for limited, highly specific "
            "indications: significantly symptomatic osteoarthritis or refractory "
            "patellar tendinosis; other regenerative injections are not recommended"
        ),
        request="Platelet-rich plasma injection to the right knee",
        asks=(
            told(
                "tendinosis-or-arthritis",
                Fact.PATELLAR_TENDINOSIS,
                "there is refractory patellar tendinosis or symptomatic osteoarthritis",
                silent="Neither patellar tendinosis nor osteoarthritis is documented",
                verified=sourced,  # CM17-0011992
            ),
        ),
        weeks=WEEKS_OF_CARE,
        more=_refused(citation),
    )


def _refused(citation: Citation) -> tuple[Rule, ...]:
    return (
        not_recommended(
            what="a regenerative injection other than of plasma",
            citation=citation,
            applies=lambda inquiry: REGENERATIVE in inquiry.treatments,
        ),
        not_recommended(
            id="not-elsewhere",
            what="plasma for the shoulder, the ankle or the spine",
            citation=citation,
            applies=lambda inquiry: bool(inquiry.request.parts & ELSEWHERE),
        ),
    )


def _cases(day: date) -> tuple[WorkedCase, ...]:
    return tuple(
        worked(title, Outcome.UPHELD, request=request, day=day, facts=SHOWN)
        for title, request in (
            ("stem cells", "Stem cell injection to the right knee"),
            ("prolotherapy", "Prolotherapy, lumbar spine"),
            ("plasma for the shoulder", "PRP injection to the right shoulder"),
        )
    )


def module(
    *, days: Days, passages: tuple[Passage, ...], sourced: bool = True
) -> GuidelineModule:
    """Return the edition in force on these days; `sourced`: its words were seen."""
    procedure = _procedure(passages[0].citation(), sourced=sourced)
    made = edition(procedure, days=days, passages=passages)
    return replace(made, worked_cases=(*made.worked_cases, *_cases(days.example)))
