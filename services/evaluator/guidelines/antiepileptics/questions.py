"""What all editions ask about antiepileptic drugs for pain; passages are their own."""

from dataclasses import replace

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.documents import Days, taken_over, unverified
from services.evaluator.core.drug_criteria import (
    amount_stated,
    first_line_tried,
    no_refills_ahead,
    strength_stated,
)
from services.evaluator.core.drug_forms import form_needed, slow
from services.evaluator.core.drugs.naming import products
from services.evaluator.core.drugs.product import ANTIDEPRESSANTS, DrugClass
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation
from services.evaluator.core.prescriptions import plain, words_beside, words_for
from services.evaluator.guidelines.antiepileptics import agreed
from services.evaluator.guidelines.antiepileptics.response import response
from shared.facts import Fact

AED = DrugClass.ANTIEPILEPTIC
GABAPENTIN = "gabapentin_antiepileptic"
PREGABALIN = "pregabalin_antiepileptic"
TOPIRAMATE = "topiramate_antiepileptic"
OTHERS = "antiepileptic"
TREATMENTS = {
    GABAPENTIN: words_for(AED, "gabapentin"),
    PREGABALIN: words_for(AED, "pregabalin"),
    TOPIRAMATE: words_for(AED, "topiramate"),
    OTHERS: (
        *words_beside(AED, "gabapentin", "pregabalin", "topiramate"),
        "anticonvulsant", "antiepilepsy drug", "anti epilepsy drug",
    ),
}  # fmt: skip
BEFORE_TOPIRAMATE = frozenset(
    plain(one) for one in products() if AED in one.classes
) - {"topiramate"}
POSITION = (
    "Antiepileptic drugs are a first line for neuropathic pain, best shown for "
    "diabetic neuropathy, postherpetic neuralgia and, for pregabalin, fibromyalgia. "
    "They go on only with a response, defined as 30 to 50 percent less pain, with "
    "function and side effects recorded. They have no place in strains without nerve "
    "pain"
)
POSITIONS = {
    TOPIRAMATE: (
        "Topiramate is for neuropathic pain where other antiepileptic drugs failed, "
        "and it prevents migraine. It goes on only with a response, defined as 30 to "
        "50 percent less pain"
    ),
}


def criteria(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(main),
        strength_stated(main, classes=frozenset({AED})),
        no_refills_ahead(main),
        shown_by_record(
            id="neuropathic-diagnosis",
            shows="there is a diagnosis of nerve pain",
            known=_diagnosis,
            citation=main,
        ),
        *_first_lines(main),
        form_needed(
            special=slow,
            plain="the plain form of the drug",
            names=frozenset({"gabapentin", "topiramate"}),
            citation=main,
        ),
        response(main),
    )


def _diagnosis(inquiry: Inquiry) -> Known | None:
    if _prevents_migraine(inquiry):
        return inquiry.flag(Fact.MIGRAINE)
    return any_stated(
        Fact.NEUROPATHIC_DIAGNOSIS,
        Fact.FIBROMYALGIA,
        Fact.ELECTRODIAGNOSTIC_PROOF,
    )(inquiry)


def _prevents_migraine(inquiry: Inquiry) -> bool:
    return TOPIRAMATE in inquiry.treatments and inquiry.holds(Fact.MIGRAINE)


def _first_lines(main: Citation) -> tuple[Criterion, ...]:
    return (
        replace(
            first_line_tried(
                first="gabapentin",
                names=frozenset({"gabapentin"}),
                must_have_failed=True,
                citation=main,
                applies=_pregabalin_for_nerve_pain,
                verified=False,
            ),
            id="gabapentin-failed",
        ),
        replace(
            first_line_tried(
                first="another antiepileptic drug",
                names=BEFORE_TOPIRAMATE,
                must_have_failed=True,
                citation=main,
                applies=lambda inquiry: (
                    TOPIRAMATE in inquiry.treatments and not _prevents_migraine(inquiry)
                ),
                verified=False,
            ),
            id="other-antiepileptics-failed",
        ),
        first_line_tried(
            first="gabapentin or an antidepressant for nerve pain",
            names=frozenset({"gabapentin"}),
            classes=ANTIDEPRESSANTS,
            citation=main,
            applies=lambda inquiry: OTHERS in inquiry.treatments,
            verified=False,
        ),
    )


def _pregabalin_for_nerve_pain(inquiry: Inquiry) -> bool:
    """Return whether it is pregabalin, and not for fibromyalgia, where it is first."""
    return PREGABALIN in inquiry.treatments and not inquiry.holds(Fact.FIBROMYALGIA)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days; the first passage is its main one."""
    return GuidelineModule(
        id=f"antiepileptics@{days.first.isoformat()}",
        title="Antiepileptic drugs for pain",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=POSITION,
        positions=POSITIONS,
        criteria=criteria(passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            *taken_over(days, "a response of 30 percent"),
            "what comes before pregabalin, topiramate and the others",
            "topiramate against migraine, which is said to stand in the ODG",
            "the reason for a slow form",
        ),
    )
