"""What all editions ask about electrodiagnostic tests of the arms."""

from services.evaluator.core.care_first import care_failed
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.nerve_tests import (
    nerve_in_question,
    not_explained_already,
    root_in_question,
)
from services.evaluator.core.workup import not_a_repeat
from services.evaluator.guidelines.upper_nerve_tests import agreed

NEEDLE = frozenset({"upper_emg"})
WEEKS_OF_CARE = 3  # Special Studies: symptoms beyond 3 to 4 weeks (CM17-0018054)


def _needle_alone(inquiry: Inquiry) -> bool:
    """Say whether needle EMG is asked for by itself; with conduction it is one test."""
    return inquiry.treatments == NEEDLE


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    citation = passages[0].citation()
    return GuidelineModule(
        id=f"upper_nerve_tests@{days.first}",
        title="Electrodiagnostic tests of the arms",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments={"upper_emg": (), "upper_ncs": ()},
        passages=passages,
        position=(
            "Electrodiagnostic tests may identify subtle focal nerve dysfunction where "
            "neck or arm symptoms last more than three or four weeks, and tell "
            "entrapment from radiculopathy; they are not needed where radiculopathy is "
            "obvious, nor without signs or symptoms of a nerve"
        ),
        criteria=(
            nerve_in_question(limb="upper", citation=citation),
            not_explained_already(limb="upper", citation=citation),
            root_in_question(citation=citation, applies=_needle_alone),
            care_failed(
                weeks=WEEKS_OF_CARE,
                citation=citation,
                also=frozenset({CareKind.SUPPORT, CareKind.INJECTION}),
            ),
            not_a_repeat(region="upper", citation=citation),
        ),
        worked_cases=agreed.worked_cases(days.example, weeks=WEEKS_OF_CARE),
        unverified=unverified(passages),
    )
