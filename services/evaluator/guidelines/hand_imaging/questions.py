"""What all editions ask about imaging of the wrist and hand."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.imaging import imaging_module, treatments
from services.evaluator.core.imaging_cases import joint_cases
from services.evaluator.core.imaging_joint import Joint, joint_rules

WEEKS_OF_CARE = 4  # Special Studies: 4 to 6 weeks of care (CM16-0234464)
JOINT = Joint(
    region="hand",
    weeks=WEEKS_OF_CARE,
    lesions=frozenset(
        {
            Lesion.LIGAMENT_TEAR,
            Lesion.TENDON_RUPTURE,
            Lesion.CARTILAGE_COMPLEX,
            Lesion.NERVE_MASS,
        }
    ),
    unsourced=frozenset({"lesion-suspected"}),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return imaging_module(
        name="hand_imaging",
        title="Imaging of the wrist and hand",
        days=days,
        passages=passages,
        named=treatments("hand"),
        position=(
            "Special studies of the wrist and hand wait for four to six weeks of care "
            "and observation; MRI is for a suspected infection, a hidden fracture, or "
            "a lesion of ligament, cartilage or bone that films do not show"
        ),
        criteria=joint_rules(JOINT, citation=passages[0].citation()),
        worked_cases=joint_cases(
            place="right hand",
            weeks=WEEKS_OF_CARE,
            day=days.example,
            by_sign=False,
            by_name=True,
        ),
    )
