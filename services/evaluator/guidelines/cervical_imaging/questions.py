"""What all editions ask about imaging of the cervical spine."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, odg
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.imaging import imaging_module, treatments
from services.evaluator.core.imaging_cases import spine_cases
from services.evaluator.core.imaging_spine import Spine, spine_rules

# CM17-0016204, CM16-0246624 cite this topic.
ODG = odg("Neck and Upper Back", "MRI (magnetic resonance imaging)", verified=True)
WEEKS_OF_CARE = 3  # Special Studies: three or four weeks of care (CM16-0230548)
WEEKS_OF_RADICULAR_PAIN = 4  # ODG: radiculopathy after a month (CM16-0246624)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    citation = passages[0].citation()
    spine = Spine(
        region="cervical",
        weeks=WEEKS_OF_CARE,
        odg=ODG.citation(),
        radicular_weeks=WEEKS_OF_RADICULAR_PAIN,
        anatomy=True,
    )
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
        beside=(ODG,),
        criteria=spine_rules(spine, citation=citation),
        worked_cases=spine_cases(
            place="cervical spine",
            weeks=WEEKS_OF_CARE,
            radicular=WEEKS_OF_RADICULAR_PAIN,
            day=days.example,
            surgery=False,
        ),
    )
