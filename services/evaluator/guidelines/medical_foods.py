"""Medical foods, vitamins and other supplements.

Covers: Theramine, Sentra, GABAdone and the like; vitamins; glucosamine.
Asks: is the amount stated; is there a deficiency that was measured, or for glucosamine
arthritis of a joint.
Not coded: vitamin C after wrist fractures or operations of the foot; nutrition by tube.
"""

from services.evaluator.core.criteria import shown_by_record, stated
from services.evaluator.core.documents import ALWAYS, about, odg, unverified
from services.evaluator.core.drug_criteria import amount_stated
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Outcome
from services.evaluator.core.prescriptions import words_beside, words_for
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
FOOD, GLUCOSAMINE = "medical_food", "glucosamine_medical_food"
PASSAGES = (
    about(odg("Pain (Chronic)", "Medical food"), FOOD),
    about(odg("Pain (Chronic)", "Glucosamine (and Chondroitin Sulfate)"), GLUCOSAMINE),
)
CITATION = PASSAGES[0].citation()
DAY = ALWAYS.example


def _glucosamine(inquiry: Inquiry) -> bool:
    return GLUCOSAMINE in inquiry.treatments


MODULE = GuidelineModule(
    id="medical_foods@2009-07-18",
    title="Medical foods and supplements",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={
        FOOD: (
            *words_of(DrugClass.MEDICAL_FOOD),
            *words_beside(DrugClass.SUPPLEMENT, "glucosamine"),
            "vitamin",
        ),
        GLUCOSAMINE: words_for(DrugClass.SUPPLEMENT, "glucosamine"),
    },
    passages=PASSAGES,
    position=(
        "Medical foods and supplements are not recommended for chronic pain, for no "
        "gain in function was shown; they need a disease with a distinctive need of "
        "nutrition, or a deficiency. Glucosamine is an option in arthritis of the knee"
    ),
    criteria=(
        amount_stated(CITATION),
        shown_by_record(
            id="deficiency",
            shows="there is a deficiency that it makes good",
            known=stated(Fact.VITAMIN_DEFICIENCY),
            citation=CITATION,
            applies=lambda inquiry: not _glucosamine(inquiry),
        ),
        shown_by_record(
            id="arthritis",
            shows="there is arthritis of a joint",
            known=stated(Fact.OSTEOARTHRITIS),
            citation=PASSAGES[1].citation(),
            applies=_glucosamine,
            verified=False,
        ),
    ),
    worked_cases=(
        worked(
            "vitamin D that is low", OVERTURNED,
            request="Vitamin D 50000 units #8", day=DAY,
            summary="Blood tests show a vitamin D deficiency.",
        ),
        worked(
            "a medical food for pain", UPHELD, request="Theramine #90", day=DAY
        ),
        worked(
            "no number", UPHELD,
            request="Vitamin D", day=DAY,
            summary="Blood tests show a vitamin D deficiency.",
        ),
        worked(
            "glucosamine for a knee", OVERTURNED,
            request="Glucosamine 500mg #90", day=DAY,
            summary="Diagnoses include knee osteoarthritis.",
        ),
        worked(
            "glucosamine for a strain", UPHELD,
            request="Glucosamine 500mg #90", day=DAY,
            summary="There is no osteoarthritis.",
        ),
    ),
    unverified=(*unverified(PASSAGES), "glucosamine for arthritis"),
)  # fmt: skip
