"""What all editions ask about antiepileptic drugs for pain; passages are their own."""

from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.drug_benefit import benefit_of_use
from services.evaluator.core.drug_criteria import amount_stated, first_line_tried
from services.evaluator.core.drugs.product import ANTIDEPRESSANTS, DrugClass
from services.evaluator.core.guideline import Rule
from services.evaluator.core.model import Citation
from services.evaluator.core.prescriptions import words_beside, words_for
from shared.facts import Fact

AED = DrugClass.ANTIEPILEPTIC
GABAPENTIN = "gabapentin_antiepileptic"
PREGABALIN = "pregabalin_antiepileptic"
OTHERS = "antiepileptic"
TREATMENTS = {
    GABAPENTIN: words_for(AED, "gabapentin"),
    PREGABALIN: words_for(AED, "pregabalin"),
    OTHERS: (
        *words_beside(AED, "gabapentin", "pregabalin"),
        "anticonvulsant", "antiepilepsy drug", "anti epilepsy drug",
    ),
}  # fmt: skip
POSITION = (
    "Antiepileptic drugs are a first line for neuropathic pain, best shown for "
    "diabetic neuropathy, postherpetic neuralgia and, for pregabalin, fibromyalgia. "
    "They go on only with a response, defined as 30 to 50 percent less pain, with "
    "function and side effects recorded. They have no place in strains without nerve "
    "pain"
)


def criteria(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(main),
        shown_by_record(
            id="neuropathic-diagnosis",
            shows="there is a diagnosis of nerve pain",
            known=any_stated(
                Fact.NEUROPATHIC_DIAGNOSIS,
                Fact.FIBROMYALGIA,
                Fact.ELECTRODIAGNOSTIC_PROOF,
            ),
            citation=main,
        ),
        first_line_tried(
            first="gabapentin or an antidepressant for nerve pain",
            names=frozenset({"gabapentin"}),
            classes=ANTIDEPRESSANTS,
            citation=main,
            applies=lambda inquiry: GABAPENTIN not in inquiry.treatments,
            verified=False,
        ),
        benefit_of_use(
            citation=main, what="a measured relief of pain or gain in function"
        ),
    )
