"""What all editions ask about implanted pumps for drugs."""

from dataclasses import replace
from datetime import date

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.guideline import GuidelineModule, WorkedCase
from services.evaluator.core.implants import trial_first
from services.evaluator.core.indicated import Procedure, edition, told
from services.evaluator.core.model import FactValue, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "intrathecal_pump": (
        "intrathecal pump", "pain pump", "intrathecal drug delivery",
        "implantable drug delivery system", "intrathecal pump trial",
        "intrathecal pump refill", "pump refill", "idds", "intrathecal",
        "pump replacement", "intrathecal pain pump",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PERCENT_OF_TRIAL = 50  # CPMTG p. 52: 50 to 70 percent, in a trial. Unverified
WEEKS_OF_CARE = 26  # CPMTG p. 52: six months of other care. Unverified

PROCEDURE = Procedure(
    name="intrathecal_pump",
    title="Implanted pumps for drugs",
    treatments=TREATMENTS,
    position=(
        "Implanted drug delivery is an end-stage option for selected persons after "
        "other care failed, with objective pathology, no further surgery, a "
        "psychological evaluation and a successful trial"
    ),
    request="Intrathecal pump trial",
    asks=(
        told(
            "options-exhausted",
            Fact.OPTIONS_EXHAUSTED,
            "other options are exhausted",
            verified=False,
        ),
        told(
            "psychologically-cleared",
            Fact.PSYCHOLOGICAL_CLEARANCE,
            "a psychological evaluation favours the implant",
            verified=False,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)


def _cases(day: date) -> tuple[WorkedCase, ...]:
    shown: dict[Fact, FactValue] = {
        Fact.OPTIONS_EXHAUSTED: True,
        Fact.PSYCHOLOGICAL_CLEARANCE: True,
        Fact.ACTIVE_CARE_FAILED: True,
    }
    told = "The intrathecal trial gave {}% relief of pain."
    return tuple(
        worked(
            title,
            outcome,
            request="Permanent intrathecal pump implantation",
            day=day,
            facts=shown,
            summary=summary,
        )
        for title, outcome, summary in (
            ("a permanent implant without a trial", UPHELD, ""),
            ("after a trial that relieved half", OVERTURNED, told.format(50)),
            ("after a trial that relieved less", UPHELD, told.format(49)),
        )
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    citation = passages[0].citation()
    first = trial_first(percent=PERCENT_OF_TRIAL, citation=citation)
    made = edition(replace(PROCEDURE, more=(first,)), days=days, passages=passages)
    return replace(made, worked_cases=(*made.worked_cases, *_cases(days.example)))
