"""What all editions ask about spinal cord stimulators."""

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
    "spinal_cord_stimulator": (
        "spinal cord stimulator", "scs", "spinal cord stimulation",
        "spinal cord stimulator trial", "dorsal column stimulator", "scs trial",
        "neurostimulator", "spinal cord stimulator implant",
        "permanent spinal cord stimulator", "drg stimulator",
        "peripheral nerve stimulator", "implantable pulse generator", "63650",
        "ipg replacement", "dorsal root ganglion stimulator",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PERCENT_OF_TRIAL = 50  # CPMTG p. 107: half the pain, in a trial. Unverified
WEEKS_OF_CARE = 12  # CPMTG p. 105: after less invasive care. Weeks unverified

PROCEDURE = Procedure(
    name="spinal_cord_stimulator",
    title="Spinal cord stimulators",
    treatments=TREATMENTS,
    position=(
        "Spinal cord stimulators are for selected persons for whom less invasive care "
        "failed, with failed back surgery syndrome or complex regional pain syndrome, "
        "after a psychological evaluation and a successful trial"
    ),
    request="Spinal cord stimulator trial",
    asks=(
        told(
            "condition-for-stimulation",
            Fact.FAILED_BACK_SURGERY,
            "there is a failed back surgery or complex regional pain syndrome",
            silent="No condition for which stimulation is recommended is documented",
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
        Fact.FAILED_BACK_SURGERY: True,
        Fact.PSYCHOLOGICAL_CLEARANCE: True,
        Fact.ACTIVE_CARE_FAILED: True,
    }
    told = "The stimulator trial gave {}% relief for seven days."
    return tuple(
        worked(
            title,
            outcome,
            request="Permanent spinal cord stimulator implant",
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
