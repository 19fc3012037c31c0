"""What all editions ask about imaging of the knee."""

from services.evaluator.core import bodily
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import Applies, shown_by_record
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule
from services.evaluator.core.imaging import imaging_module, treatments
from services.evaluator.core.imaging_cases import joint_cases
from services.evaluator.core.imaging_joint import Joint, joint_rules
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

WEEKS_OF_CARE = 4  # unverified; Special Studies: care beyond rest, drugs (CM17-0001064)


def _unstable(inquiry: Inquiry) -> Known | None:
    """Return whether the knee is unstable and swollen, as after a grave injury."""
    if stated := bodily.in_fields(inquiry, Fact.RED_FLAG):
        return stated
    found = [
        bodily.signs(
            inquiry,
            frozenset({sign}),
            region="knee",
            fact=Fact.PROVOCATIVE_TEST_POSITIVE,
        )
        for sign in (Sign.LIGAMENT, Sign.EFFUSION)
    ]
    fields = bodily.in_fields(inquiry, Fact.PROVOCATIVE_TEST_POSITIVE)
    if fields or not all(one and one.value for one in found):
        return None
    words = [evidence for one in found if one for evidence in one.evidence]
    return bodily.from_words(words, value=True)


def _unstable_and_swollen(citation: Citation, applies: Applies) -> Criterion:
    """Ask about an unstable, swollen knee: a grave injury need not wait for care."""
    return shown_by_record(
        id="unstable-and-swollen",
        shows="the knee is unstable and swollen, as after a grave injury",
        silent="No knee that is unstable and swollen is documented",
        known=_unstable,
        citation=citation,
        applies=applies,
        verified=False,
    )


JOINT = Joint(
    region="knee",
    weeks=WEEKS_OF_CARE,
    signs=frozenset({Sign.MENISCUS, Sign.LIGAMENT, Sign.EFFUSION, Sign.MECHANICAL}),
    shows="an examination found signs of an internal derangement of the knee",
    flag=_unstable_and_swollen,
    unsourced=frozenset({"urgent-lesion", "care-failed"}),
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
        worked_cases=(
            *joint_cases(
                place="right knee",
                weeks=WEEKS_OF_CARE,
                day=days.example,
                by_sign=True,
                by_name=False,
            ),
            worked(
                "unstable and swollen, without care",
                Outcome.OVERTURNED,
                request="MRI of the right knee",
                day=days.example,
                summary="Right knee: Lachman test was positive. A large effusion.",
            ),
            worked(
                "swollen but stable, without care",
                Outcome.UPHELD,
                request="MRI of the right knee",
                day=days.example,
                summary="Right knee: Lachman test was negative. A large effusion.",
            ),
        ),
    )
