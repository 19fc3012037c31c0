"""What all editions ask about antidepressants; passages are their own."""

from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.drug_benefit import benefit_of_use
from services.evaluator.core.drug_criteria import amount_stated
from services.evaluator.core.drug_pairs import not_beside
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.guideline import Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation
from shared.facts import Fact

TRICYCLIC = "tricyclic_antidepressant"
SNRI = "snri_antidepressant"
SSRI = "ssri_antidepressant"
OTHERS = "antidepressant"
TREATMENTS = {
    TRICYCLIC: (*words_of(DrugClass.TRICYCLIC), "tricyclic"),
    SNRI: (*words_of(DrugClass.SNRI), "snri"),
    SSRI: (*words_of(DrugClass.SSRI), "ssri"),
    OTHERS: (*words_of(DrugClass.OTHER_ANTIDEPRESSANT), "antidepressant medication"),
}
ON_SNRI = "SNRIs (serotonin noradrenaline reuptake inhibitors)"
ON_SSRI = "SSRIs (selective serotonin reuptake inhibitors)"
UNVERIFIED = (
    "that two serotonin drugs, or two tricyclics, are not taken together",
    "that selective serotonin drugs are for mental disorders alone",
    "30 percent of relief as a gain: the number is that of antiepileptic drugs",
)
FOR_NERVE_PAIN = frozenset({TRICYCLIC, SNRI})
POSITION = (
    "Antidepressants, tricyclics first, are a first line for neuropathic pain, and "
    "they treat depression; selective serotonin drugs are for depression and anxiety "
    "disorders, not for pain. Effect on pain, function, sleep and mood is to be "
    "assessed from the first week, in a trial of at least 4 weeks"
)


def criteria(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(main),
        shown_by_record(
            id="nerve-pain-or-depression",
            shows="there is a diagnosis of nerve pain, of depression or of anxiety",
            known=any_stated(
                Fact.NEUROPATHIC_DIAGNOSIS,
                Fact.DEPRESSIVE_DISORDER,
                Fact.ANXIETY_DISORDER,
                Fact.FIBROMYALGIA,
            ),
            citation=main,
            applies=_for_nerve_pain,
        ),
        shown_by_record(
            id="mental-disorder",
            shows="there is a depressive or an anxiety disorder",
            known=any_stated(Fact.DEPRESSIVE_DISORDER, Fact.ANXIETY_DISORDER),
            citation=main,
            applies=lambda inquiry: not _for_nerve_pain(inquiry),
            verified=False,
        ),
        benefit_of_use(
            citation=main, what="a measured gain in pain, function, sleep or mood"
        ),
        *_beside(main),
    )


def _beside(main: Citation) -> tuple[Rule, ...]:
    return (
        not_beside(
            id="second-serotonin-drug",
            classes=frozenset({DrugClass.SSRI, DrugClass.SNRI}),
            why="two of these together risk a serotonin syndrome",
            fact=Fact.OTHER_DRUG_OF_CLASS_IN_USE,
            citation=main,
            applies=lambda inquiry: bool(inquiry.treatments & {SSRI, SNRI}),
            verified=False,
        ),
        not_beside(
            id="second-tricyclic",
            classes=frozenset({DrugClass.TRICYCLIC}),
            why="no reason for two of them is given",
            fact=Fact.OTHER_DRUG_OF_CLASS_IN_USE,
            citation=main,
            applies=lambda inquiry: TRICYCLIC in inquiry.treatments,
            verified=False,
        ),
    )


def _for_nerve_pain(inquiry: Inquiry) -> bool:
    return bool(inquiry.treatments & FOR_NERVE_PAIN)
