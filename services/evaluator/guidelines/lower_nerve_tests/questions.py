"""What all editions ask about electrodiagnostic tests of the legs."""

from services.evaluator.core.care_first import care_failed
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.nerve_tests import (
    nerve_in_question,
    not_explained_already,
    peripheral_question,
)
from services.evaluator.core.workup import is_for, not_a_repeat
from services.evaluator.guidelines.lower_nerve_tests import agreed

WEEKS_OF_CARE = 4  # ODG Low Back, EMG: after a month of care (CM17-0000859)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    citation = passages[0].citation()
    return GuidelineModule(
        id=f"lower_nerve_tests@{days.first}",
        title="Electrodiagnostic tests of the legs",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments={"lower_emg": (), "lower_ncs": ()},
        passages=passages,
        position=(
            "EMG may identify subtle focal nerve dysfunction where low back symptoms "
            "last more than three or four weeks and a month of care has failed; it is "
            "not needed where radiculopathy is obvious, and nerve conduction studies "
            "are for peripheral neuropathy or entrapment, not for the back"
        ),
        criteria=(
            nerve_in_question(limb="lower", citation=citation),
            not_explained_already(limb="lower", citation=citation),
            peripheral_question(
                limb="lower", citation=citation, applies=is_for("lower_ncs")
            ),
            care_failed(weeks=WEEKS_OF_CARE, citation=citation),
            not_a_repeat(region="lower", citation=citation),
        ),
        worked_cases=agreed.worked_cases(days.example, weeks=WEEKS_OF_CARE),
        unverified=unverified(passages),
    )
