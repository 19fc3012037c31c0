"""What all editions ask about benzodiazepines; passages are their own."""

from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.drug_criteria import (
    amount_stated,
    no_refills_ahead,
    within_days,
)
from services.evaluator.core.drug_pairs import not_beside
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import OPIOIDS, DrugClass
from services.evaluator.core.guideline import Rule
from services.evaluator.core.model import Citation
from shared.facts import Fact

NAME = "benzodiazepine"
TREATMENTS = {NAME: words_of(DrugClass.BENZODIAZEPINE)}
LIMIT = 28
"""Days: most guidelines limit the use to 4 weeks; the number is unverified."""
USUAL = {
    "alprazolam": 3.0,
    "lorazepam": 2.0,
    "clonazepam": 2.0,
    "diazepam": 2.0,
    "temazepam": 1.0,
    "triazolam": 1.0,
}
"""Tablets a day by the label, where a request does not say; unverified."""
POSITION = (
    "Benzodiazepines are not recommended for long-term use: their benefit is unproven, "
    "tolerance comes within weeks, and they bring dependence; most guidelines limit "
    "them to 4 weeks. They are no treatment for pain, spasm or lasting sleep problems"
)


def criteria(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(main),
        no_refills_ahead(main),
        shown_by_record(
            id="anxiety-or-procedure",
            shows="it is for an anxiety disorder or to bear a procedure",
            known=any_stated(Fact.ANXIETY_DISORDER, Fact.PROCEDURE_ANXIETY),
            citation=main,
        ),
        within_days(id=NAME, limit=LIMIT, citation=main, usual=USUAL, verified=False),
        not_beside(
            id="opioid",
            classes=OPIOIDS,
            fact=Fact.OPIOID_IN_USE,
            why="together they depress breathing",
            citation=main,
            verified=False,
        ),
    )
