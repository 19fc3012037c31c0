"""What all editions ask about implanted pumps for drugs."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.implants import edition_with_trial
from services.evaluator.core.indicated import Procedure, told
from services.evaluator.core.model import FactValue
from shared.facts import Fact

TREATMENTS = {
    "intrathecal_pump": (
        "intrathecal pump", "pain pump", "intrathecal drug delivery",
        "implantable drug delivery system", "intrathecal pump trial",
        "intrathecal pump refill", "pump refill", "idds", "intrathecal",
        "pump replacement", "intrathecal pain pump",
    ),
}  # fmt: skip
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


TRIAL = "The intrathecal trial gave {}% relief of pain."
SHOWN: dict[Fact, FactValue] = {
    Fact.OPTIONS_EXHAUSTED: True,
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
