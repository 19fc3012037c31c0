"""What all editions ask about spinal cord stimulators."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.implants import edition_with_trial
from services.evaluator.core.indicated import Procedure, told
from services.evaluator.core.model import FactValue
from shared.facts import Fact

TREATMENTS = {
    "spinal_cord_stimulator": (
        "spinal cord stimulator", "scs", "spinal cord stimulation",
        "spinal cord stimulator trial", "dorsal column stimulator", "scs trial",
        "neurostimulator", "spinal cord stimulator implant",
        "permanent spinal cord stimulator", "drg stimulator",
        "peripheral nerve stimulator", "peripheral nerve stimulation",
        "implantable pulse generator", "63650",
        "ipg replacement", "dorsal root ganglion stimulator",
    ),
}  # fmt: skip
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


TRIAL = "The stimulator trial gave {}% relief for seven days."
SHOWN: dict[Fact, FactValue] = {
    Fact.FAILED_BACK_SURGERY: True,
    Fact.PSYCHOLOGICAL_CLEARANCE: True,
    Fact.ACTIVE_CARE_FAILED: True,
}


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition_with_trial(
        PROCEDURE,
        percent=PERCENT_OF_TRIAL,
        told=TRIAL,
        shown=SHOWN,
        days=days,
        passages=passages,
    )
