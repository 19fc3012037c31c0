"""MR arthrogram of the shoulder, by the ODG, because the MTUS is silent on it.

Covers: MR arthrography of the shoulder.
Asks: is a labral tear, or a new tear after a repair, suspected on examination; did
weeks of active care fail.
Not coded: arthrography in place of a plain MRI that cannot be done; other joints.
"""

import re

from services.evaluator.core import bodily
from services.evaluator.core.care_first import care_failed
from services.evaluator.core.criteria import shown_by_record
from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import AnyOf, GuidelineModule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from services.evaluator.core.workup import lesion_named, sign_found
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PASSAGE = odg("Shoulder", "MR Arthrogram", verified=True)  # cited in CM17-0008177
CITATION = PASSAGE.citation()
DAY = ALWAYS.example
WEEKS_OF_CARE = 4  # Shoulder chapter, Special Studies: 4 to 6 weeks (CM17-0002106)
FAILED = {Fact.ACTIVE_CARE_FAILED: True, Fact.CONSERVATIVE_CARE_WEEKS: WEEKS_OF_CARE}
REQUEST = "MR arthrogram of the right shoulder"
REPAIRED = (
    "He underwent right rotator cuff repair in 2015. A recurrent rotator cuff tear of "
    "the right shoulder is suspected."
)
NOT_REPAIRED = "A rotator cuff tear of the right shoulder is suspected."

_REPAIR = re.compile(r"\bcuff repair|repair of (?:the|his|her) (?:rotator )?cuff")


def _torn_again(inquiry: Inquiry) -> Known | None:
    """Return that a tear of the cuff is named where a repair of it was had."""
    repaired = [
        care.evidence
        for care in inquiry.record.care
        if care.kind is CareKind.SURGERY
        and care.had
        and not care.asked
        and _REPAIR.search(care.near)
    ]
    torn = bodily.suspected(inquiry, frozenset({Lesion.CUFF_TEAR}), region="shoulder")
    if not repaired or torn is None or not torn.value:
        return None
    return Known(value=True, evidence=(*torn.evidence, *repaired))


MODULE = GuidelineModule(
    id=f"shoulder_mr_arthrogram@{ALWAYS.first}",
    title="MR arthrogram of the shoulder",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={"shoulder_mr_arthrogram": ()},
    passages=(PASSAGE,),
    position=(
        "MR arthrography is an option to detect labral tears, and tears suspected "
        "after a repair of the rotator cuff"
    ),
    criteria=(
        AnyOf(
            (
                sign_found(
                    signs=frozenset({Sign.LABRUM_OR_BICEPS, Sign.SHOULDER_INSTABILITY}),
                    region="shoulder",
                    shows="an examination found signs of a labral tear or instability",
                    citation=CITATION,
                ),
                lesion_named(
                    lesions=frozenset({Lesion.LABRAL_TEAR}),
                    region="shoulder",
                    shows="a labral tear is suspected by name",
                    citation=CITATION,
                ),
                shown_by_record(
                    id="torn-again",
                    shows="a new tear is suspected after a repair of the cuff",
                    silent="No new tear after a repair of the cuff is suspected",
                    known=_torn_again,
                    citation=CITATION,
                ),
            )
        ),
        care_failed(weeks=WEEKS_OF_CARE, citation=CITATION),
    ),
    worked_cases=(
        worked("a labral sign after just enough care", OVERTURNED, request=REQUEST,
               day=DAY, facts={Fact.PROVOCATIVE_TEST_POSITIVE: True, **FAILED}),
        worked("a labral tear suspected by name", OVERTURNED, request=REQUEST,
               day=DAY, facts={Fact.SUSPECTED_LESION: True, **FAILED}),
        worked("a week of care too few", UPHELD, request=REQUEST, day=DAY,
               facts={
                   Fact.SUSPECTED_LESION: True, **FAILED,
                   Fact.CONSERVATIVE_CARE_WEEKS: WEEKS_OF_CARE - 1,
               }),
        worked("a silent record", UPHELD, request=REQUEST, day=DAY),
        worked("a new tear suspected after a repair", OVERTURNED, request=REQUEST,
               day=DAY, facts=FAILED, summary=REPAIRED),
        worked("a tear without a repair", UPHELD, request=REQUEST,
               day=DAY, facts=FAILED, summary=NOT_REPAIRED),
        worked("negative tests", UPHELD, request=REQUEST, day=DAY,
               facts={Fact.PROVOCATIVE_TEST_POSITIVE: False, **FAILED}),
    ),
    unverified=unverified((PASSAGE,)),
)  # fmt: skip
