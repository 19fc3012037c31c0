"""What all editions ask about imaging of the cervical spine."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.imaging import imaging_module, treatments
from services.evaluator.core.imaging_cases import spine_cases
from services.evaluator.core.imaging_spine import spine_rules

WEEKS_OF_CARE = 3  # Special Studies: three or four weeks of care (CM16-0230548)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    citation = passages[0].citation()
    return imaging_module(
        name="cervical_imaging",
        title="Imaging of the cervical spine",
        days=days,
        passages=passages,
        named=treatments("cervical"),
        position=(
            "Imaging of the neck is for red flags, physiologic evidence of tissue "
            "insult or neurologic dysfunction, failure to progress in a strengthening "
            "program meant to avoid surgery, or anatomy before an invasive procedure, "
            "and not before three or four weeks of care have failed"
        ),
        criteria=spine_rules(
            spine="cervical", weeks=WEEKS_OF_CARE, citation=citation, surgery=False
        ),
        worked_cases=spine_cases(
            place="cervical spine", weeks=WEEKS_OF_CARE, day=days.example, surgery=False
        ),
    )
