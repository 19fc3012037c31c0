"""What all editions ask about fusion of the sacroiliac joint."""

from dataclasses import replace
from datetime import date

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import GuidelineModule, WorkedCase
from services.evaluator.core.indicated import FILMS, Procedure, edition, seen, told
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import FactValue, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PERCENT_OF_RELIEF = 75  # ODG Hip & Pelvis: 75 percent after a block. Unverified
WEEKS_OF_CARE = 12  # ODG Hip & Pelvis: all other care failed. Unverified


def _block_relieved(inquiry: Inquiry) -> Known | None:
    """Return whether a block relieved enough, by its percent before a bare word."""
    known, much = inquiry.known(Fact.PERCENT_RELIEF), inquiry.count(Fact.PERCENT_RELIEF)
    if known is None or much is None:
        return inquiry.flag(Fact.BLOCK_RELIEVED)
    return Known(value=much >= PERCENT_OF_RELIEF, evidence=known.evidence)


PROCEDURE = Procedure(
    name="sacroiliac_fusion",
    title="Fusion of the sacroiliac joint",
    treatments={
        "sacroiliac_fusion": (
            "sacroiliac joint fusion", "sacroiliac fusion", "si joint fusion",
            "si fusion", "sacroiliac arthrodesis", "sacroiliac joint arthrodesis",
            "27279", "27280", "fusion of the sacroiliac joint", "ifuse",
            "fusion of the si joint", "sacroiliac joint stabilization",
        ),
    },
    position=(
        "Fusion of the sacroiliac joint is a last resort: after all other care failed, "
        "where a study shows the joint diseased and blocks relieved at least 75 "
        "percent of the pain"
    ),
    request="Right sacroiliac joint fusion",
    asks=(
        told(
            "within-relief",
            Fact.BLOCK_RELIEVED,
            f"a block of the joint relieved at least {PERCENT_OF_RELIEF} percent",
            silent="The percent of relief after a block of the joint is not documented",
            known=_block_relieved,
        ),
        seen(
            frozenset({Shows.DEGENERATION, Shows.INSTABILITY, Shows.FRACTURE}),
            "hip",
            "a study shows the sacroiliac joint diseased",
            kinds=FILMS,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)  # fmt: skip


def _cases(day: date) -> tuple[WorkedCase, ...]:
    facts: dict[Fact, FactValue] = {
        Fact.LESION_ON_IMAGING: True,
        Fact.ACTIVE_CARE_FAILED: True,
    }
    return tuple(
        worked(
            f"{much} percent of relief",
            outcome,
            request=PROCEDURE.request,
            day=day,
            facts={**facts, Fact.PERCENT_RELIEF: much},
        )
        for much, outcome in (
            (PERCENT_OF_RELIEF, OVERTURNED),
            (PERCENT_OF_RELIEF - 1, UPHELD),
        )
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    made = edition(PROCEDURE, days=days, passages=passages)
    return replace(made, worked_cases=(*made.worked_cases, *_cases(days.example)))
