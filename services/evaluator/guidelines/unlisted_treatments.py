"""Treatments that no guideline module names: the general order of evidence.

Covers: drugs, equipment, procedures, tests and evaluations of which nothing is known
but their sort, each by broad words.
Asks: has the request an end and, for drugs, a quantity; does the record
name the thing and say why it is asked for; is the need shown on examination or in
function; and, short of tests and evaluations, was simpler care tried in vain.
Not coded: scientific evidence on the treatment itself, which no machine weighs here;
what shows none of its sorts is referred to a reviewer,
and so is a therapy or program nobody knows: its sort says too little.
"""

from datetime import date

from services.evaluator.core.bodily import ANYWHERE, signs
from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.criteria import (
    Wording,
    any_stated,
    documented,
    stated,
)
from services.evaluator.core.facts.exam_terms import NEUROLOGIC
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Kind, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Outcome
from services.evaluator.core.purpose import purpose_of
from services.evaluator.core.quality import end_stated, quantity_stated
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED

STANDARD = Passage(
    shape=Shape.OUTSIDE,
    document="California Labor Code",
    headings=("section 4610.5(c)(2)",),
)
CITATION = STANDARD.citation()

DRUG, EQUIPMENT, PROCEDURE = "unlisted_drug", "unlisted_equipment", "unlisted_procedure"
TEST, EVALUATION = "unlisted_test", "unlisted_evaluation"
TREATMENTS: dict[str, tuple[str, ...]] = {
    DRUG: (
        "mg", "mcg", "tablet", "tab", "capsule", "cap", "pill", "ml", "gm", "gram",
        "cream", "ointment", "gel", "lotion", "patch", "spray", "solution", "syrup",
        "#", "refill", "medication", "vial", "inhaler", "drops", "powder", "kit",
    ),
    EQUIPMENT: (
        "purchase", "rental", "unit", "device", "system", "equipment", "dme", "supply",
        "supplies", "pad", "brace", "support", "chair", "bed", "mattress", "electrode",
        "battery", "batteries", "monitor", "machine", "wrap", "shoes", "insoles",
        "glasses", "hearing aid", "lift", "ramp", "modification", "prosthesis",
        "prosthetic", "cushion", "table", "scooter", "vehicle", "garment",
    ),
    PROCEDURE: (
        "injection", "infusion", "block", "ablation", "surgery", "repair", "release",
        "removal", "excision", "implant", "procedure", "debridement", "reconstruction",
        "resection", "biopsy", "graft", "aspiration", "endoscopy", "colonoscopy",
        "extraction", "crown", "root canal", "osteotomy", "exploration", "transfer",
        "anesthesia", "catheter", "stimulator", "pump",
    ),
    TEST: (
        "test", "testing", "study", "scan", "panel", "screening", "level", "analysis",
        "imaging", "angiogram", "doppler", "ultrasound", "culture", "lab", "labs",
        "measurement", "blood work", "bloodwork", "profile", "assay", "ekg", "ecg",
        "echocardiogram", "gram stain", "genetic", "cbc", "cmp", "hemoglobin", "a1c",
        "urinalysis", "creatinine", "liver function",
    ),
    EVALUATION: (
        "evaluation", "consultation", "consult", "referral", "assessment", "exam",
        "examination", "re evaluation", "second opinion", "report", "follow up",
        "specialist", "surgeon", "neurologist", "internist", "dentist", "review",
        "psychiatrist", "urologist", "dermatologist", "ophthalmologist",
    ),
}  # fmt: skip

_NEED = (
    Fact.RED_FLAG,
    Fact.FUNCTIONAL_DEFICIT,
    Fact.ACTIVITIES_LIMITED,
    Fact.MOBILITY_LIMITED,
    Fact.PROVOCATIVE_TEST_POSITIVE,
    Fact.LESION_ON_IMAGING,
    Fact.INFECTION,
)
_COUNTED = frozenset({DRUG})
_LAST_RESORT = frozenset({DRUG, EQUIPMENT, PROCEDURE})


def _counted(inquiry: Inquiry) -> bool:
    return bool(inquiry.treatments & _COUNTED) and inquiry.request.open_end is None


def _last_resort(inquiry: Inquiry) -> bool:
    return bool(inquiry.treatments & _LAST_RESORT)


def _ask_purpose(inquiry: Inquiry) -> Reply:
    purpose = purpose_of(inquiry)
    if purpose.reasons:
        return Reply(
            answer=Answer.MET,
            reason=f'The record says why: "{purpose.reasons[0].text.strip()}"',
            evidence=purpose.reasons[:2],
        )
    if purpose.named:
        reason = (
            "The record names what is asked for but gives no reason why this person "
            "needs it."
        )
    else:
        reason = "The record does not say for what the treatment is asked for."
    return Reply(
        answer=Answer.NOT_DOCUMENTED, reason=reason, evidence=purpose.named[:1]
    )


def _need(inquiry: Inquiry) -> Known | None:
    found = any_stated(*_NEED)(inquiry)
    if found and found.value:
        return found
    deficit = Fact.NEUROLOGIC_DEFICIT
    return signs(inquiry, NEUROLOGIC, region=ANYWHERE, fact=deficit) or found


MODULE = GuidelineModule(
    id="unlisted_treatments@2009-07-18",
    title="Treatments that no guideline names",
    # The statute is of 2013; what it reviews may be older, so the day of the request
    # does not choose the standard.
    in_force_from=date(2009, 7, 18),
    in_force_until=None,
    kind=Kind.LONG_TAIL,
    treatments=TREATMENTS,
    passages=(STANDARD,),
    position=(
        "No guideline of this library names this treatment, which alone is no ground "
        "to refuse it; it is necessary if it is reasonably required to cure or relieve "
        "the injury, shown by scientific evidence, professional standards, expert "
        "opinion or accepted practice, in this order"
    ),
    criteria=(
        end_stated(unit="unit", citation=CITATION),
        Criterion(
            id="quantity-stated",
            question="Is it said how much is asked for?",
            shows="a definite quantity is asked for",
            citation=CITATION,
            ask=quantity_stated(unit="unit", citation=CITATION).ask,
            applies=_counted,
        ),
        Criterion(
            id="purpose-documented",
            question="Does the record say why this person needs it?",
            shows="the treatment is named with the reason why it is needed",
            citation=CITATION,
            ask=_ask_purpose,
        ),
        documented(
            id="need-on-examination",
            known=_need,
            question="Is the need shown on examination, by a study or in function?",
            shows="findings or limits of function bear the need out",
            citation=CITATION,
            wording=Wording(
                met="Findings or limits of function bear the need out.",
                not_met="The findings on record speak against the need.",
                not_documented=(
                    "The record documents no finding and no limit of function that "
                    "bears the need out."
                ),
            ),
        ),
        documented(
            id="simpler-care-tried",
            known=stated(Fact.CONSERVATIVE_CARE_FAILED),
            question="Was simpler care tried without enough success?",
            shows="simpler care was tried and was not enough",
            citation=CITATION,
            applies=_last_resort,
            wording=Wording(
                met="Simpler care was tried and was not enough.",
                not_met="The record shows that simpler care helps.",
                not_documented=(
                    "The record does not document that simpler care, for which there "
                    "is better evidence, was tried and was not enough."
                ),
            ),
        ),
    ),
    worked_cases=(
        worked(
            "a device with its reason, after care that failed", OVERTURNED,
            request="Balance goggles, purchase", day=date(2016, 12, 1),
            summary=(
                "The balance goggles are needed to allow walking because vision makes "
                "the dizziness worse."
            ),
            facts={
                Fact.FUNCTIONAL_DEFICIT: True,
                Fact.CONSERVATIVE_CARE_FAILED: True,
            },
        ),
        worked(
            "a device that the record names without a reason", UPHELD,
            request="Balance goggles, purchase", day=date(2016, 12, 1),
            summary="The plan includes balance goggles.",
            facts={
                Fact.FUNCTIONAL_DEFICIT: True,
                Fact.CONSERVATIVE_CARE_FAILED: True,
            },
        ),
        worked(
            "simpler care not tried", UPHELD,
            request="Balance goggles, purchase", day=date(2016, 12, 1),
            summary="The balance goggles are needed to allow walking.",
            facts={Fact.FUNCTIONAL_DEFICIT: True},
        ),
        worked(
            "no finding bears it out", UPHELD,
            request="Pulsed red lamp unit", day=date(2016, 12, 1),
            summary="A red lamp is asked for to reduce pain.",
            facts={Fact.CONSERVATIVE_CARE_FAILED: True},
        ),
        worked(
            "a drug without a number", UPHELD,
            request="Invented drug 50mg tablets", day=date(2016, 12, 1),
        ),
        worked(
            "without an end", UPHELD,
            request="Salt lamp rental, ongoing", day=date(2016, 12, 1),
        ),
        worked(
            "a therapy that nobody knows goes to a reviewer", None,
            request="Salt cave therapy, 6 sessions", day=date(2016, 12, 1),
        ),
        worked(
            "a test needs no failed care", OVERTURNED,
            request="Thermal threshold test", day=date(2016, 12, 1),
            summary="A thermal threshold test was ordered to confirm the nerve loss.",
            facts={Fact.NEUROLOGIC_DEFICIT: True},
        ),
    ),
)  # fmt: skip
