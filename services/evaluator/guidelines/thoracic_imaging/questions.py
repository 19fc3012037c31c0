"""What all editions ask about imaging of the thoracic spine."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.imaging import imaging_module, treatments
from services.evaluator.core.imaging_cases import spine_cases
from services.evaluator.core.imaging_spine import spine_rules

WEEKS_OF_CARE = 4  # ODG: trauma with deficit, after care (CM17-0016204)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    citation = passages[0].citation()
    return imaging_module(
        name="thoracic_imaging",
        title="Imaging of the thoracic spine",
        days=days,
        passages=passages,
        named=treatments("thoracic"),
        position=(
            "Imaging of the upper back is for red flags, trauma with a neurologic "
            "deficit, or findings of nerve or cord compromise that care did not "
            "resolve, where the result would be acted on"
        ),
        criteria=spine_rules(
            spine="thoracic", weeks=WEEKS_OF_CARE, citation=citation, surgery=False
        ),
        worked_cases=spine_cases(
            place="thoracic spine", weeks=WEEKS_OF_CARE, day=days.example, surgery=False
        ),
    )
