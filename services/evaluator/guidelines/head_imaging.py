"""CT and MRI of the head, by the ODG, because the MTUS is silent.

Covers: CT and MRI of the head and brain, plain films of the skull.
Asks: is there an abnormal mental state, a focal deficit or a seizure; or, within three
days of the injury, another sign of a serious head injury.
Not coded: which study serves better, CT at first and MRI after the acute stage; age
over 60 and intoxication as reasons; the findings of earlier studies.
"""

from services.evaluator.core import urgent
from services.evaluator.core.care_first import weeks_since_injury
from services.evaluator.core.criteria import quoting, shown_by_record
from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import (
    AnyOf,
    Criterion,
    GuidelineModule,
    Reply,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
# CM16-0247624 and CM17-0002106 cite this topic.
PASSAGE = odg("Head", "CT (computed tomography)", verified=True)
CITATION = PASSAGE.citation()
DAY = ALWAYS.example
WEEKS_OF_EMERGENCY = 3 / 7  # ODG Head, CT: 72 hours (CM16-0247624)


def _signs(inquiry: Inquiry) -> Known | None:
    return urgent.brain(inquiry, Lesion.BRAIN_SIGN, fact=Fact.NEUROLOGIC_DEFICIT)


def _trauma(inquiry: Inquiry) -> Known | None:
    return urgent.brain(inquiry, Lesion.BRAIN_TRAUMA_SIGN, fact=Fact.RED_FLAG)


def _ask_early(inquiry: Inquiry) -> Reply:
    found = _trauma(inquiry)
    if found is None or not found.value:
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                "The record documents no loss of consciousness, amnesia or other sign "
                "of a serious head injury."
            ),
        )
    said = quoting(found.evidence)
    if weeks_since_injury(inquiry) > WEEKS_OF_EMERGENCY:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f"The record tells of a sign of head injury{said}, but the first 72 "
                "hours are over and no deterioration is recorded."
            ),
            evidence=found.evidence,
        )
    return Reply(
        answer=Answer.MET,
        reason=f"Within 72 hours of the injury there was a sign of head injury{said}.",
        evidence=found.evidence,
    )


MODULE = GuidelineModule(
    id=f"head_imaging@{ALWAYS.first}",
    title="Imaging of the head",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={"head_ct": (), "head_mri": (), "head_xray": ()},
    passages=(PASSAGE,),
    position=(
        "Imaging of the head is for an abnormal mental state, a focal neurologic "
        "deficit or a seizure; after a concussion it is not recommended beyond the "
        "first 72 hours unless the condition deteriorates or red flags appear"
    ),
    criteria=(
        AnyOf(
            (
                shown_by_record(
                    id="brain-sign",
                    shows=(
                        "there is an abnormal mental state, a focal deficit, a seizure "
                        "or a deterioration"
                    ),
                    known=_signs,
                    citation=CITATION,
                ),
                Criterion(
                    id="within-emergency",
                    question="Was there a sign of head injury in the first 72 hours?",
                    shows="a sign of serious head injury called for imaging at once",
                    citation=CITATION,
                    ask=_ask_early,
                ),
            )
        ),
    ),
    worked_cases=(
        worked("a focal deficit", OVERTURNED, request="CT scan of the head", day=DAY,
               facts={Fact.NEUROLOGIC_DEFICIT: True}),
        worked("headache alone", UPHELD, request="MRI of the brain", day=DAY,
               summary="She reports headaches after a concussion."),
        worked(
            "consciousness lost, three days ago", OVERTURNED,
            request="CT of the head", day=DAY,
            facts={Fact.RED_FLAG: True, Fact.WEEKS_SINCE_INJURY: WEEKS_OF_EMERGENCY},
        ),
        worked(
            "consciousness lost, a week ago", UPHELD,
            request="CT of the head", day=DAY,
            facts={Fact.RED_FLAG: True, Fact.WEEKS_SINCE_INJURY: 1},
        ),
    ),
    unverified=(
        *unverified((PASSAGE,)),
        "MRI of the head; the published letters cite only CT",
    ),
)  # fmt: skip
