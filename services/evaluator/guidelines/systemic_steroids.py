"""Steroids by mouth or into the muscle.

Covers: methylprednisolone packs, prednisone, dexamethasone and the like.
Asks: is the amount stated, without refills ahead; is there an acute radiculopathy with
findings on examination; is it the first course.
Not coded: injections into a joint or the spine (their own modules), diabetes, early
regional pain syndrome, disease that needs steroids for another reason.
"""

from services.evaluator.core.bodily import ANYWHERE, signs
from services.evaluator.core.criteria import shown_by_record
from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.drug_criteria import amount_stated, no_refills_ahead
from services.evaluator.core.drug_pairs import not_beside
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.facts.exam_terms import NEUROLOGIC, Sign
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NAME = "systemic_steroid"
OF_A_ROOT = NEUROLOGIC | {Sign.ROOT_TENSION}
PASSAGES = (odg("Low Back", "Corticosteroids (oral/parenteral/IM for low back pain)"),)
CITATION = PASSAGES[0].citation()
DAY = ALWAYS.example
ACUTE = "The diagnosis is acute radiculopathy."
DEFICIT = {Fact.NEUROLOGIC_DEFICIT: True}


def _acute_radiculopathy(inquiry: Inquiry) -> Known | None:
    named = inquiry.flag(Fact.ACUTE_RADICULOPATHY)
    if named or inquiry.chronic_pain():
        return named
    radiating = frozenset({Sign.RADIATING_PAIN})
    return signs(inquiry, radiating, region=ANYWHERE, fact=Fact.RADIATING_PAIN)


def _signs_of_a_root(inquiry: Inquiry) -> Known | None:
    return signs(inquiry, OF_A_ROOT, region=ANYWHERE, fact=Fact.NEUROLOGIC_DEFICIT)


MODULE = GuidelineModule(
    id="systemic_steroids@2009-07-18",
    title="Steroids by mouth or into the muscle",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={NAME: (*words_of(DrugClass.STEROID), "oral steroid", "steroid pack")},
    passages=PASSAGES,
    position=(
        "Steroids by mouth or into the muscle may be thought of once in an acute "
        "radiculopathy with findings on examination; they are not recommended for "
        "axial or chronic pain, nor for strains"
    ),
    criteria=(
        amount_stated(CITATION),
        no_refills_ahead(CITATION),
        shown_by_record(
            id="acute-radiculopathy",
            shows="pain radiates in an acute radiculopathy",
            known=_acute_radiculopathy,
            citation=CITATION,
            verified=False,
        ),
        shown_by_record(
            id="findings-of-a-root",
            shows="the examination shows signs of a nerve root",
            known=_signs_of_a_root,
            citation=CITATION,
            verified=False,
        ),
        not_beside(
            id="earlier-steroid",
            classes=frozenset({DrugClass.STEROID}),
            why="a second course is not supported",
            fact=Fact.DRUG_TAKEN_BEFORE,
            citation=CITATION,
            verified=False,
        ),
    ),
    worked_cases=(
        worked(
            "one pack for an acute radiculopathy", OVERTURNED,
            request="Medrol Dosepak 4mg #21", day=DAY, summary=ACUTE, facts=DEFICIT,
        ),
        worked(
            "no findings of a root", UPHELD,
            request="Medrol Dosepak 4mg #21", day=DAY, summary=ACUTE,
        ),
        worked(
            "a strain", UPHELD,
            request="Medrol Dosepak 4mg #21", day=DAY,
            summary="The diagnosis is chronic lumbar strain.", facts=DEFICIT,
        ),
        worked(
            "no number", UPHELD,
            request="Medrol Dosepak", day=DAY, summary=ACUTE, facts=DEFICIT,
        ),
        worked(
            "refills ahead", UPHELD,
            request="Medrol Dosepak 4mg #21 with 1 refill", day=DAY, summary=ACUTE,
            facts=DEFICIT,
        ),
        worked(
            "beside another steroid", UPHELD,
            request="Medrol Dosepak 4mg #21", day=DAY,
            summary=f"{ACUTE} Current medications include prednisone.", facts=DEFICIT,
        ),
    ),
    unverified=(*unverified(PASSAGES), "the criteria, recalled from the ODG"),
)  # fmt: skip
