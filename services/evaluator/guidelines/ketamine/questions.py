"""What all editions ask about ketamine; passages are their own."""

from services.evaluator.core.criteria import shown_by_record, stated
from services.evaluator.core.drug_criteria import amount_stated
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.guideline import Rule
from services.evaluator.core.model import Citation
from shared.facts import Fact

NAME = "ketamine"
TREATMENTS = {
    NAME: (*words_of(DrugClass.KETAMINE), "ketamine infusion", "ketamine infusions")
}
POSITION = (
    "Ketamine is not recommended for chronic pain, and the evidence for regional pain "
    "syndrome is insufficient; it may be thought of only where that syndrome resists "
    "all other treatment"
)


def criteria(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(main),
        shown_by_record(
            id="regional-pain-syndrome",
            shows="there is a complex regional pain syndrome",
            known=stated(Fact.REGIONAL_PAIN_SYNDROME),
            citation=main,
            verified=False,
        ),
        shown_by_record(
            id="all-else-exhausted",
            shows="all other options are exhausted",
            known=stated(Fact.OPTIONS_EXHAUSTED),
            citation=main,
            verified=False,
        ),
    )
