"""What all editions ask about imaging of the elbow."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.imaging import imaging_module, treatments
from services.evaluator.core.imaging_cases import joint_cases
from services.evaluator.core.imaging_joint import Joint, joint_rules

WEEKS_OF_CARE = 4  # unverified: the weeks of the other joints
JOINT = Joint(
    region="elbow",
    weeks=WEEKS_OF_CARE,
    lesions=frozenset(
        {
            Lesion.LIGAMENT_TEAR,
            Lesion.TENDON_RUPTURE,
            Lesion.OSTEOCHONDRAL,
            Lesion.ENTRAPMENT,
        }
    ),
    films_needed=True,
    unsourced=frozenset({"urgent-lesion", "care-failed", "lesion-suspected"}),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return imaging_module(
        name="elbow_imaging",
        title="Imaging of the elbow",
        days=days,
        passages=passages,
        named=treatments("elbow"),
        position=(
            "MRI of the elbow is for nondiagnostic films with a suspected loose body, "
            "unstable osteochondral injury, nerve entrapment, ligament tear or tendon "
            "rupture; epicondylitis seldom needs it, and only when refractory to care"
        ),
        criteria=joint_rules(JOINT, citation=passages[0].citation()),
        worked_cases=joint_cases(
            place="right elbow",
            weeks=WEEKS_OF_CARE,
            day=days.example,
            by_sign=False,
            by_name=True,
        ),
    )
