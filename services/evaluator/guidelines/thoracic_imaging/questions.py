"""What all editions ask about imaging of the thoracic spine."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, odg
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.imaging import imaging_module, treatments
from services.evaluator.core.imaging_cases import spine_cases
from services.evaluator.core.imaging_spine import Spine, spine_rules

# CM17-0016204 cite this topic.
ODG = odg("Neck and Upper Back", "MRI (magnetic resonance imaging)", verified=True)
WEEKS_OF_CARE = 4  # unverified: four to six weeks, as for the low back
WEEKS_OF_RADICULAR_PAIN = 4  # ODG: radiculopathy after a month (CM17-0004344)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    citation = passages[0].citation()
    spine = Spine(
        region="thoracic",
        weeks=WEEKS_OF_CARE,
        odg=ODG.citation(),
        radicular_weeks=WEEKS_OF_RADICULAR_PAIN,
        flags_sourced=False,
        weeks_sourced=False,
    )
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
        beside=(ODG,),
        criteria=spine_rules(spine, citation=citation),
        worked_cases=spine_cases(
            place="thoracic spine",
            weeks=WEEKS_OF_CARE,
            radicular=WEEKS_OF_RADICULAR_PAIN,
            day=days.example,
            surgery=False,
        ),
    )
