"""What all editions ask about topical drugs and compounds; passages are their own."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated, shown_by_record, stated
from services.evaluator.core.documents import Days, taken_over, unverified
from services.evaluator.core.drug_criteria import (
    amount_stated,
    first_line_tried,
    no_refills_ahead,
)
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import ANTIDEPRESSANTS, TOPICALS, DrugClass
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import failed, words
from services.evaluator.guidelines.topicals import agreed, agreed_more, ingredients
from services.evaluator.guidelines.topicals.diclofenac import diclofenac
from shared.facts import Fact

NAME = "topical"
LIDOCAINE_PATCH = "lidocaine_patch_topical"
CAPSAICIN = "capsaicin_topical"
SALICYLATE = "salicylate_topical"
_OF_THEIR_OWN = {
    LIDOCAINE_PATCH: (
        "lidoderm",
        "lidoder",
        "lidocaine patch",
        "lidocaine patches",
        "ztlido",
        "lidocaine 5% patch",
        "lidoderm patch",
        "lidocaine 5% patches",
    ),
    CAPSAICIN: words_of(DrugClass.TOPICAL_CAPSAICIN),
    SALICYLATE: words_of(DrugClass.TOPICAL_SALICYLATE),
}
_ELSEWHERE = frozenset(word for words in _OF_THEIR_OWN.values() for word in words)
TREATMENTS = {
    **_OF_THEIR_OWN,
    NAME: (
        *(word for word in words_of(*sorted(TOPICALS)) if word not in _ELSEWHERE),
        "topical cream", "topical compound", "compound cream", "compounded cream",
        "topical analgesic", "transdermal cream", "compounded topical", "pain cream",
        "topical medication", "topical gel", "topical ointment", "compound medication",
        "topical patch", "pain patch", "compounded medication", "topical lotion",
    ),
}  # fmt: skip
BEFORE_LIDOCAINE = frozenset(
    {DrugClass.TRICYCLIC, DrugClass.SNRI, DrugClass.ANTIEPILEPTIC}
)
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
        _contents_stated(main),
        *_for_each(main),
        *diclofenac(main),
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
            id="local-nerve-pain",
            shows="there is a diagnosis of nerve pain",
            known=stated(Fact.NEUROPATHIC_DIAGNOSIS),
            citation=citation,
            applies=lambda inquiry: ingredients.holds(inquiry, "lidocaine"),
        ),
        first_line_tried(
            first="a tricyclic or SNRI antidepressant or an antiepileptic drug",
            classes=BEFORE_LIDOCAINE,
            must_have_failed=True,
            citation=citation,
            applies=lambda inquiry: ingredients.holds(inquiry, "lidocaine"),
        ),
        shown_by_record(
            id="nerve-pain-for-stronger-capsaicin",
            shows="there is a diagnosis of nerve pain, for which it is the stronger",
            known=stated(Fact.NEUROPATHIC_DIAGNOSIS),
            citation=citation,
            applies=lambda inquiry: (
                ingredients.percent_of_capsaicin(inquiry) == ingredients.NERVE_CAPSAICIN
            ),
            verified=False,
        ),
    )


def _contents_stated(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        missing = ingredients.unnamed_strengths(inquiry)
        evidence = (inquiry.request.evidence(),)
        if missing or not ingredients.ingredients(inquiry):
            of = " and ".join(missing) or "what is in it"
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason=f"The request does not state the percentage of {of}.",
                evidence=evidence,
            )
        return Reply(
            answer=Answer.MET,
            reason="The request states what is in the product and how much of it.",
            evidence=evidence,
        )

    return Criterion(
        id="contents-stated",
        question="Is the percentage of each ingredient stated?",
        shows="the percentage of each ingredient is stated",
        citation=citation,
        ask=ask,
        verified=False,
    )


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


def module(
    *,
    days: Days,
    passages: tuple[Passage, ...],
) -> GuidelineModule:
    """Return the edition in force on these days; the first passage is its main one."""
    return GuidelineModule(
        id=f"topicals@{days.first.isoformat()}",
        title="Topical drugs and compounds",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=POSITION,
        criteria=criteria(passages[0].citation()),
        worked_cases=(
            *agreed.worked_cases(days.example),
            *agreed_more.worked_cases(days.example),
        ),
        unverified=(
            *unverified(passages),
            *taken_over(
                days,
                "14 days of a gel for a sprain, 84 for arthritis, and for which parts",
            ),
            "capsaicin above 0.025 percent, and 0.075 percent for nerve pain",
            "salicylates, menthol, and ingredients that no published letter names",
        ),
    )
