"""What all editions ask about viscosupplementation of the knee."""

from dataclasses import replace
from datetime import date

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import at_least, quoting
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    WorkedCase,
)
from services.evaluator.core.indicated import FILMS, Procedure, edition, injected, seen
from services.evaluator.core.injections import told_of
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.joint_injections import diagnosed
from services.evaluator.core.model import Answer, Citation, FactValue, Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "viscosupplementation": (
        "viscosupplementation", "synvisc", "synvisc one", "orthovisc", "supartz",
        "euflexxa", "hyalgan", "monovisc", "hyaluronic acid injection",
        "hyaluronic acid", "hyaluronate", "gel one", "visco supplementation",
        "viscosupplementation injection", "hyaluronan", "durolane", "gelsyn",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
WEEKS_OF_CARE = 12  # ODG Knee, Hyaluronic acid injections: three months. Unverified

WEEKS_OF_BENEFIT = 26  # ODG Knee: six months, before another series. Unverified
_NAMES = (
    "synvisc", "orthovisc", "supartz", "euflexxa", "hyalgan", "monovisc", "hyaluron",
    "visco", "gel one", "durolane", "gelsyn",
)  # fmt: skip
_SEEN = seen(
    frozenset({Shows.DEGENERATION}),
    "knee",
    "a study shows arthritis of the knee",
    kinds=FILMS,
)


def _arthritis(inquiry: Inquiry) -> Known | None:
    """Return whether a study shows arthritis; of another series, whether it is told.

    That the series before helped is what the ODG asks of another one.
    """
    shown = _SEEN.known(inquiry) if _SEEN.known else None
    if shown or not told_of(inquiry, *_NAMES):
        return shown
    return diagnosed(inquiry, frozenset({Lesion.ARTHRITIS}), region="knee")


PROCEDURE = Procedure(
    name="viscosupplementation",
    title="Viscosupplementation of the knee",
    treatments=TREATMENTS,
    position=(
        "Hyaluronic acid injections are for significantly symptomatic osteoarthritis "
        "of the knee that did not respond to exercise, drugs and a steroid injection "
        "over at least three months; not for other joints or for meniscal or cartilage "
        "injuries without arthritis"
    ),
    request="Orthovisc injections to the right knee, series of 3",
    asks=(
        replace(_SEEN, known=_arthritis),
        injected(
            "a steroid injection was tried before", "steroid", "cortisone", "knee"
        ),
    ),
    weeks=WEEKS_OF_CARE,
)


OTHER_JOINTS = frozenset({"shoulder", "elbow", "wrist", "hand", "hip", "ankle", "foot"})


def _elsewhere(inquiry: Inquiry) -> bool:
    parts = inquiry.request.parts
    return bool(parts & OTHER_JOINTS) and "knee" not in parts


def _again(citation: Citation) -> Criterion:
    """Ask of another series whether the one before helped for six months."""

    def ask(inquiry: Inquiry) -> Reply:
        known = inquiry.known(Fact.WEEKS_OF_RELIEF)
        answer = at_least(inquiry.count(Fact.WEEKS_OF_RELIEF), least=WEEKS_OF_BENEFIT)
        evidence = known.evidence if known else ()
        said = {
            Answer.MET: "helped for at least",
            Answer.NOT_MET: "helped for less than",
            Answer.NOT_DOCUMENTED: "is not documented to have helped for",
        }[answer]
        reason = (
            f"The series before {said} {WEEKS_OF_BENEFIT} weeks{quoting(evidence)}."
        )
        return Reply(answer=answer, reason=reason, evidence=evidence)

    return Criterion(
        id="within-benefit",
        question=f"Did the series before help for {WEEKS_OF_BENEFIT} weeks?",
        shows=f"the series before helped for {WEEKS_OF_BENEFIT} weeks",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: bool(told_of(inquiry, *_NAMES)),
        verified=False,
    )


def _cases(day: date) -> tuple[WorkedCase, ...]:
    facts: dict[Fact, FactValue] = {
        Fact.LESION_ON_IMAGING: True,
        Fact.INJECTION_TRIED: True,
        Fact.ACTIVE_CARE_FAILED: True,
    }
    told = "She underwent a Synvisc injection of the right knee in 2015."
    shoulder = "Orthovisc injections to the right shoulder"
    lasted = {**facts, Fact.WEEKS_OF_RELIEF: WEEKS_OF_BENEFIT}
    short = {**facts, Fact.WEEKS_OF_RELIEF: WEEKS_OF_BENEFIT - 1}
    knee = PROCEDURE.request
    return tuple(
        worked(title, outcome, request=request, day=day, facts=stated, summary=summary)
        for title, outcome, request, stated, summary in (
            ("another joint", UPHELD, shoulder, facts, ""),
            ("six months after a series that helped", OVERTURNED, knee, lasted, told),
            ("a week less of help", UPHELD, knee, short, told),
            ("a series before, and no word of its help", UPHELD, knee, facts, told),
        )
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    citation = passages[0].citation()
    procedure = replace(
        PROCEDURE,
        more=(
            not_recommended(
                what="hyaluronic acid in a joint other than the knee",
                citation=citation,
                applies=_elsewhere,
            ),
            _again(citation),
        ),
    )
    made = edition(procedure, days=days, passages=passages)
    return replace(made, worked_cases=(*made.worked_cases, *_cases(days.example)))
