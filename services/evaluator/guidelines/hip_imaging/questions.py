"""What all editions ask about imaging of the hip."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.imaging import imaging_module, treatments
from services.evaluator.core.imaging_cases import joint_cases
from services.evaluator.core.imaging_joint import Joint, joint_rules

WEEKS_OF_CARE = 4  # unverified: the weeks of the other joints
JOINT = Joint(
    region="hip",
    weeks=WEEKS_OF_CARE,
    signs=frozenset({Sign.HIP_IMPINGEMENT}),
    lesions=frozenset({Lesion.LABRAL_TEAR, Lesion.TENDON_RUPTURE}),
    films_needed=True,
    shows="an examination found signs of a lesion within the hip joint",
    unsourced=frozenset({"care-failed", "sign-found", "lesion-suspected"}),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return imaging_module(
        name="hip_imaging",
        title="Imaging of the hip",
        days=days,
        passages=passages,
        named=treatments("hip"),
        position=(
            "MRI of the hip is for osteonecrosis, hidden or stress fracture, tumor, "
            "and for soft tissue or labral lesions that are in question; not for "
            "routine or degenerative hip pain"
        ),
        criteria=joint_rules(JOINT, citation=passages[0].citation()),
        worked_cases=joint_cases(
            place="right hip",
            weeks=WEEKS_OF_CARE,
            day=days.example,
            by_sign=True,
            by_name=True,
        ),
    )
