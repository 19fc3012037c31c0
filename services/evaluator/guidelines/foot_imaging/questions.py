"""What all editions ask about imaging of the ankle and foot."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.imaging import imaging_module, treatments
from services.evaluator.core.imaging_cases import joint_cases
from services.evaluator.core.imaging_joint import Joint, joint_rules

WEEKS_OF_CARE = 4  # unverified: one month of pain by the ODG
JOINT = Joint(
    region="foot",
    weeks=WEEKS_OF_CARE,
    signs=frozenset({Sign.ANKLE_INSTABILITY}),
    lesions=frozenset(
        {
            Lesion.OSTEOCHONDRAL,
            Lesion.TENDON_RUPTURE,
            Lesion.LIGAMENT_TEAR,
            Lesion.NERVE_MASS,
        }
    ),
    films_needed=True,
    shows="an examination found the ankle unstable",
    unsourced=frozenset(
        {"urgent-lesion", "care-failed", "sign-found", "lesion-suspected"}
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return imaging_module(
        name="foot_imaging",
        title="Imaging of the ankle and foot",
        days=days,
        passages=passages,
        named=treatments("foot"),
        position=(
            "MRI of the ankle and foot is for pain beyond a month with normal films "
            "and a suspected osteochondral, tendon or ligament lesion, stress "
            "fracture, neuroma or entrapment; a routine sprain needs none"
        ),
        criteria=joint_rules(JOINT, citation=passages[0].citation()),
        worked_cases=joint_cases(
            place="right ankle",
            weeks=WEEKS_OF_CARE,
            day=days.example,
            by_sign=True,
            by_name=True,
        ),
    )
