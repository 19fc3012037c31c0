"""What all editions ask about topical drugs and compounds; passages are their own."""

from services.evaluator.core.criteria import any_stated, shown_by_record, stated
from services.evaluator.core.drug_criteria import (
    amount_stated,
    first_line_tried,
    no_refills_ahead,
)
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import ANTIDEPRESSANTS, TOPICALS, DrugClass
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import failed, words
from services.evaluator.guidelines.topicals import ingredients
from shared.facts import Fact

NAME = "topical"
TREATMENTS = {
    NAME: (
        *words_of(*sorted(TOPICALS)),
        "topical cream", "topical compound", "compound cream", "compounded cream",
        "topical analgesic", "transdermal cream", "compounded topical", "pain cream",
        "topical medication", "topical gel", "topical ointment", "compound medication",
        "topical patch", "pain patch", "compounded medication", "topical lotion",
    ),
}  # fmt: skip
UNFIT = frozenset(
    {"cervical_spine", "thoracic_spine", "lumbar_spine", "spine", "back", "hip"}
    | {"shoulder"}
)
"""Parts for which a topical anti-inflammatory drug is not supported."""
ORAL = frozenset(
    {DrugClass.NSAID, DrugClass.COX2, DrugClass.ACETAMINOPHEN, DrugClass.ANTIEPILEPTIC}
    | ANTIDEPRESSANTS
)
POSITION = (
    "Topical analgesics are largely experimental and are meant for nerve pain after "
    "antidepressants and antiepileptic drugs failed; a compound with one ingredient "
    "that is not recommended is not recommended. Lidocaine is supported as a patch "
    "only, diclofenac for arthritis or tendinitis of joints near the skin, not of "
    "spine, hip or shoulder, and capsaicin where other treatment failed"
)


def criteria(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(main),
        no_refills_ahead(main),
        _ingredients_supported(main),
        *_for_each(main),
        _reason_against_oral(main),
    )


def _ingredients_supported(citation: Citation) -> Criterion:
    return Criterion(
        id="ingredients-supported",
        question="Is every ingredient recommended as a topical drug?",
        shows="every ingredient is recommended as a topical drug",
        names=("of the anti-inflammatory drugs diclofenac alone",),
        citation=citation,
        ask=_ask_ingredients,
    )


def _ask_ingredients(inquiry: Inquiry) -> Reply:
    found = ingredients.ingredients(inquiry)
    evidence = (inquiry.request.evidence(),)
    if not found:
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason="The request does not name what is in the product.",
            evidence=evidence,
        )
    failing = [one.fails for one in found if one.fails]
    if failing:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f"Of what is in it not all is recommended: {'; '.join(failing)}. One "
                "such ingredient rules out the whole product."
            ),
            evidence=evidence,
        )
    names = " and ".join(one.name for one in found)
    return Reply(
        answer=Answer.MET,
        reason=f"What is in it ({names}) is recommended on the skin.",
        evidence=evidence,
    )


def _for_each(citation: Citation) -> tuple[Rule, ...]:
    return (
        shown_by_record(
            id="joint-fit-for-topicals",
            shows="a joint near the skin has arthritis, tendinitis or a sprain",
            known=_joint,
            citation=citation,
            applies=lambda inquiry: ingredients.holds(inquiry, "diclofenac"),
        ),
        shown_by_record(
            id="local-nerve-pain",
            shows="there is a diagnosis of nerve pain",
            known=stated(Fact.NEUROPATHIC_DIAGNOSIS),
            citation=citation,
            applies=lambda inquiry: ingredients.holds(inquiry, "lidocaine"),
        ),
        first_line_tried(
            first="an antidepressant or an antiepileptic drug",
            classes=ANTIDEPRESSANTS | {DrugClass.ANTIEPILEPTIC},
            must_have_failed=True,
            citation=citation,
            applies=lambda inquiry: ingredients.holds(inquiry, "lidocaine"),
        ),
    )


def _joint(inquiry: Inquiry) -> Known | None:
    if inquiry.request.parts & UNFIT:
        return Known(value=False, evidence=(inquiry.request.evidence(),))
    return inquiry.flag(Fact.JOINT_FIT_FOR_TOPICALS)


def _reason_against_oral(citation: Citation) -> Criterion:
    def known(inquiry: Inquiry) -> Known | None:
        if useless := failed(inquiry, classes=ORAL):
            return Known(value=True, evidence=words(useless))
        return any_stated(
            Fact.MEDICATION_NOT_TOLERATED,
            Fact.GASTROINTESTINAL_RISK,
            Fact.TABLETS_NOT_SWALLOWED,
        )(inquiry)

    return shown_by_record(
        id="reason-against-oral",
        shows="drugs by mouth failed or are not tolerated",
        known=known,
        citation=citation,
    )
