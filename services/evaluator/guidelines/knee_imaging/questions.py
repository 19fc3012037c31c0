"""What all editions ask about imaging of the knee."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.imaging import imaging_module, treatments
from services.evaluator.core.imaging_cases import joint_cases
from services.evaluator.core.imaging_joint import Joint, joint_rules

WEEKS_OF_CARE = 4  # Special Studies: care beyond rest and drugs (CM17-0001064)
JOINT = Joint(
    region="knee",
    weeks=WEEKS_OF_CARE,
    signs=frozenset({Sign.MENISCUS, Sign.LIGAMENT, Sign.EFFUSION, Sign.MECHANICAL}),
    films_enough=True,  # ODG Knee: trauma, derangement suspected, films. Unverified
    shows="an examination found signs of an internal derangement of the knee",
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return imaging_module(
        name="knee_imaging",
        title="Imaging of the knee",
        days=days,
        passages=passages,
        named=treatments("knee"),
        position=(
            "Most knee complaints need no special study until a period of care and "
            "observation has failed; MRI is for a red flag or an internal derangement "
            "that examination makes likely"
        ),
        criteria=joint_rules(JOINT, citation=passages[0].citation()),
        worked_cases=joint_cases(
            place="right knee",
            weeks=WEEKS_OF_CARE,
            day=days.example,
            by_sign=True,
            by_name=False,
            films_enough=JOINT.films_enough,
        ),
    )
