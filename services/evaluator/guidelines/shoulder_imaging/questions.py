"""What all editions ask about imaging of the shoulder."""

from services.evaluator.core import urgent
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import Applies, shown_by_record
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.guideline import Criterion, GuidelineModule
from services.evaluator.core.imaging import imaging_module, treatments
from services.evaluator.core.imaging_cases import joint_cases
from services.evaluator.core.imaging_joint import Joint, joint_rules
from services.evaluator.core.model import Citation

WEEKS_OF_CARE = 4  # Special Studies: 4 to 6 weeks of care (CM17-0002106)


def _acute_tear(citation: Citation, applies: Applies) -> Criterion:
    """Ask about a full tear after an injury: a red flag, for repair must be early."""
    return shown_by_record(
        id="acute-tear-in-question",
        shows="a full tear of the cuff is in question and strength is lost",
        silent="No full tear of the cuff with loss of strength is in question",
        known=urgent.acute_tear_suspected,
        citation=citation,
        applies=applies,
        verified=False,
    )


JOINT = Joint(
    region="shoulder",
    weeks=WEEKS_OF_CARE,
    signs=frozenset(
        {
            Sign.IMPINGEMENT,
            Sign.LABRUM_OR_BICEPS,
            Sign.SHOULDER_INSTABILITY,
            Sign.MOTOR,
        }
    ),
    shows="an examination found signs of a cuff, labral or instability lesion",
    flag=_acute_tear,
    unsourced=frozenset({"urgent-lesion"}),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return imaging_module(
        name="shoulder_imaging",
        title="Imaging of the shoulder",
        days=days,
        passages=passages,
        named=treatments("shoulder"),
        position=(
            "Most shoulder complaints need no special study until four to six weeks of "
            "care and observation have failed; then imaging is for a red flag, a "
            "physiologic problem of tissue or nerve, or a cuff, labral or instability "
            "lesion that examination makes likely"
        ),
        criteria=joint_rules(JOINT, citation=passages[0].citation()),
        worked_cases=joint_cases(
            place="right shoulder",
            weeks=WEEKS_OF_CARE,
            day=days.example,
            by_sign=True,
            by_name=False,
        ),
    )
