"""Drugs of families that are rarely disputed, each by what it is for.

Covers: drugs for migraine, antipsychotics, buspirone and hydroxyzine, anticoagulants,
clonidine, sucralfate and misoprostol; butalbital, stimulants and cannabinoids, which
are not recommended for pain.
Asks: is the amount stated; is the drug one that is recommended at all; does the record
show what it is for.
Not coded: preventive failures before antibodies against migraine, opioid dependence,
aspirin as an analgesic, drugs for blood pressure and diabetes.
"""

from services.evaluator.core.criteria import any_stated, quoting
from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.drug_criteria import amount_stated
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Outcome
from services.evaluator.core.prescriptions import asked
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NAME = "other_drug"
PASSAGES = (odg("Pain (Chronic)"),)
CITATION = PASSAGES[0].citation()
DAY = ALWAYS.example

INDICATIONS: dict[DrugClass, tuple[str, tuple[Fact, ...]]] = {
    DrugClass.MIGRAINE: ("migraine", (Fact.MIGRAINE,)),
    DrugClass.ANTIPSYCHOTIC: (
        "a psychotic or bipolar disorder",
        (Fact.PSYCHOTIC_OR_BIPOLAR_DISORDER,),
    ),
    DrugClass.ANXIOLYTIC: ("an anxiety disorder", (Fact.ANXIETY_DISORDER,)),
    DrugClass.ANTICOAGULANT: ("a raised risk of clots", (Fact.CLOT_RISK,)),
    DrugClass.ALPHA_AGONIST: ("withdrawal from opioids", (Fact.WITHDRAWAL_NEED,)),
    DrugClass.STOMACH_PROTECTOR: (
        "a risk or complaints of the stomach",
        (Fact.GASTROINTESTINAL_RISK, Fact.GASTROINTESTINAL_SYMPTOMS),
    ),
    DrugClass.DEPENDENCE: ("dependence on opioids", (Fact.WITHDRAWAL_NEED,)),
}
NOT_RECOMMENDED: dict[DrugClass, str] = {
    DrugClass.BARBITURATE: (
        "Barbiturates are not recommended for chronic pain: they bring dependence and "
        "rebound headache."
    ),
    DrugClass.STIMULANT: (
        "Stimulants are not recommended to counter the sedation of other drugs."
    ),
    DrugClass.CANNABINOID: "Cannabinoids are not recommended for pain.",
}
CLASSES = (*INDICATIONS, *NOT_RECOMMENDED)


def _classes(inquiry: Inquiry) -> tuple[DrugClass, ...]:
    return tuple(one.product.classes[0] for one in asked(inquiry))


def _ask_recommended(inquiry: Inquiry) -> Reply:
    evidence = (inquiry.request.evidence(),)
    for found in _classes(inquiry):
        if reason := NOT_RECOMMENDED.get(found):
            return Reply(answer=Answer.NOT_MET, reason=reason, evidence=evidence)
    return Reply(
        answer=Answer.MET,
        reason="The drug is recommended for what it is meant for.",
        evidence=evidence,
    )


def _ask_indication(inquiry: Inquiry) -> Reply:
    for found in _classes(inquiry):
        if found in INDICATIONS:
            what, facts = INDICATIONS[found]
            known = any_stated(*facts)(inquiry)
            if known is None:
                break
            said = "shows" if known.value else "does not bear out"
            return Reply(
                answer=Answer.MET if known.value else Answer.NOT_MET,
                reason=f"The record {said} {what}{quoting(known.evidence)}.",
                evidence=known.evidence,
            )
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason="The record does not document the condition that the drug is for.",
    )


MODULE = GuidelineModule(
    id="other_drugs@2009-07-18",
    title="Other drugs",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={NAME: words_of(*CLASSES)},
    passages=PASSAGES,
    position=(
        "A drug of which the MTUS does not speak is necessary where its condition is "
        "documented and belongs to the claim; barbiturates, stimulants against "
        "sedation and cannabinoids are not recommended for pain"
    ),
    criteria=(
        amount_stated(CITATION),
        Criterion(
            id="recommended",
            question="Is the drug one that is recommended at all?",
            shows="the drug is one that is recommended",
            citation=CITATION,
            ask=_ask_recommended,
            verified=False,
        ),
        Criterion(
            id="indication",
            question="Does the record show what the drug is for?",
            shows="the record shows what the drug is for",
            citation=CITATION,
            ask=_ask_indication,
            verified=False,
        ),
    ),
    worked_cases=(
        worked(
            "a triptan for migraine", OVERTURNED,
            request="Imitrex 50mg #9", day=DAY, summary="Diagnoses include migraine.",
        ),
        worked(
            "a triptan for headache of the neck", UPHELD,
            request="Imitrex 50mg #9", day=DAY,
            summary="There is no migraine; the headache comes from the neck.",
        ),
        worked("the record is silent", UPHELD, request="Imitrex 50mg #9", day=DAY),
        worked(
            "butalbital", UPHELD,
            request="Fioricet #30", day=DAY, summary="Diagnoses include migraine.",
        ),
        worked(
            "no number", UPHELD,
            request="Imitrex 50mg", day=DAY, summary="Diagnoses include migraine.",
        ),
    ),
    unverified=(*unverified(PASSAGES), "what each class is for, recalled"),
)  # fmt: skip
