"""What all editions ask about imaging of the lumbar spine."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, odg
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.imaging import imaging_module, one_region, treatments
from services.evaluator.core.imaging_cases import spine_cases
from services.evaluator.core.imaging_spine import Spine, spine_rules
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked

# CM17-0004344 cite this topic.
ODG = odg("Low Back", "MRI (magnetic resonance imaging)", verified=True)
WEEKS_OF_CARE = 4  # Special Studies: at least a month without response (CM17-0012614)
WEEKS_OF_RADICULAR_PAIN = 4  # ODG: radiculopathy after a month (CM17-0004344)
SPINE = Spine(
    region="lumbar",
    weeks=WEEKS_OF_CARE,
    odg=ODG.citation(),
    radicular_weeks=WEEKS_OF_RADICULAR_PAIN,
    surgery=True,
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    citation = passages[0].citation()
    return imaging_module(
        name="lumbar_imaging",
        title="Imaging of the lumbar spine",
        days=days,
        passages=passages,
        named=treatments("lumbar"),
        position=(
            "Imaging of the low back is for red flags, and for unequivocal findings of "
            "nerve compromise in a person who does not respond to treatment and would "
            "consider surgery; bulges are common and need not be the source of pain. "
            "Plain films are not recommended without red flags, even if pain lasts"
        ),
        beside=(ODG,),
        criteria=(
            one_region(citation=citation),
            *spine_rules(SPINE, citation=citation),
        ),
        worked_cases=(
            *spine_cases(
                place="lumbar spine",
                weeks=WEEKS_OF_CARE,
                radicular=WEEKS_OF_RADICULAR_PAIN,
                day=days.example,
                surgery=True,
            ),
            worked(
                "no region named",
                Outcome.UPHELD,
                request="MRI of the spine",
                day=days.example,
            ),
        ),
    )
