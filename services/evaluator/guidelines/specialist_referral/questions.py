"""What all editions ask about consultations with specialists.

Is the visit one, with an end; is a specialty named; is it a consultation and not
treatment without a limit; is there a finding, a lasting complaint or failed care that
asks for added expertise.
"""

import re

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.expertise import expertise_asked
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import need
from services.evaluator.core.quality import end_stated, not_already_authorized
from services.evaluator.core.words import plural
from services.evaluator.guidelines.specialist_referral import agreed
from shared.facts import Fact

_SPECIALISTS = (
    "orthopedic", "orthopaedic", "orthopedic surgeon", "orthopedics", "orthopedist",
    "orthopedic surgery", "spine surgeon", "spinal surgeon", "neurosurgeon",
    "neurosurgical", "neurosurgery", "neurologist", "neurology", "neurological",
    "neurologic", "pain management", "pain management specialist", "pain specialist",
    "pain medicine", "podiatry", "podiatrist", "podiatric", "internal medicine",
    "internist", "ent", "ophthalmology", "ophthalmologist", "dental", "dentist",
    "hand surgeon", "hand specialist", "hand surgery", "physiatrist", "physiatry",
    "pm&r", "gastroenterology", "gastroenterologist", "gi", "urology", "urologist",
    "cardiology", "cardiologist", "dermatology", "dermatologist", "rheumatology",
    "rheumatologist", "general surgeon", "general surgery", "plastic surgeon",
    "plastic surgery", "vascular", "endocrinology", "pulmonology", "orthopedic spine",
    "spine specialist", "shoulder specialist", "foot and ankle specialist",
    "specialist", "knee specialist", "maxillofacial", "otolaryngology",
    "infectious disease", "orthopedic specialist", "spine surgery",
    "neuro ophthalmology", "allergist", "shoulder surgeon", "foot and ankle surgeon",
    "sleep specialist", "hematology", "orthopedic hand", "orthopedic spine surgeon",
)  # fmt: skip
_AFTER = (
    "consult", "consultation", "evaluation", "referral", "evaluation and treatment",
    "consultation and treatment", "consult and treat", "eval", "second opinion",
    "evaluate and treat", "initial consultation", "re evaluation", "assessment",
)  # fmt: skip
_BEFORE = (
    "consultation with", "consult with", "referral to", "evaluation with", "refer to",
    "evaluation by", "referral for", "consultation by", "visit with", "second opinion",
    "consultation with a", "consult with a", "referral to a", "consultation with an",
    "consult with an", "referral to an", "follow up with", "follow up with a",
    "follow up with an", "consultation for", "second opinion with", "return to",
)  # fmt: skip
TREATMENTS = {
    "specialist_referral": (
        *(f"{who} {what}" for who in _SPECIALISTS for what in _AFTER),
        *(f"{what} {who}" for what in _BEFORE for who in _SPECIALISTS),
        "spine consultation", "spine consult", "second opinion", "transfer of care",
        "surgical consultation", "surgical consult", "surgical evaluation",
        "bariatric surgery consultation", "bariatric surgery consult",
        "surgery consultation", "surgery consult", "surgeon consultation",
        "surgical referral",
    ),
}  # fmt: skip
ONE, FOLLOW_UPS = 1, 3
"""Visits of a consultation, and of a follow-up as for other offices; unverified."""
_FOLLOWS = re.compile(r"\b(?:follow up|return to|re evaluation)\b")
_GENERIC = re.compile(
    r"an?|the|with|to|for|of|by|and|or|one|1|x|visits?|initial|refer\w*|consult\w*"
    r"|eval\w*|opinion|second|assessment|follow|up|specialists?|transfer|care|return"
    r"|re|treat\w*|request|left|right|bilateral"
)
_AND_TREAT = re.compile(r"\b(?:and|&|/) ?(?:treat\w*|treatment)\b|\btransfer of care\b")


def _consultation(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        treats = _AND_TREAT.search(inquiry.request.folded) is not None
        return Reply(
            answer=Answer.NOT_MET if treats else Answer.MET,
            reason=(
                "Treatment of unstated kind and length is asked for with the visit."
                if treats
                else "One consultation is asked for."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="consultation-only",
        question="Is a consultation asked for, without unstated treatment?",
        shows="a consultation is asked for, without unstated treatment",
        citation=citation,
        ask=ask,
        verified=False,
    )


def _visits(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        asked = inquiry.request.count or 1.0
        follows = _FOLLOWS.search(inquiry.request.folded) is not None
        most = FOLLOW_UPS if follows else ONE
        return Reply(
            answer=Answer.MET if asked <= most else Answer.NOT_MET,
            reason=(
                f"{plural(most, 'visit')} can be foreseen, and "
                f"{plural(asked, 'visit')} {'is' if asked == 1 else 'are'} asked for."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="within-visits",
        question=f"Is {ONE} visit asked for, or {FOLLOW_UPS} that follow up?",
        shows="one consultation is asked for, or few visits that follow one up",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: inquiry.request.open_end is None,
        verified=False,
    )


def _specialty(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        words = re.findall(r"[a-z0-9]+", inquiry.request.folded)
        named = not all(map(_GENERIC.fullmatch, words))
        return Reply(
            answer=Answer.MET if named else Answer.NOT_DOCUMENTED,
            reason=(
                "The request names whose opinion is sought."
                if named
                else "The request does not name the specialty that is to be consulted."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="specialty-named",
        question="Is the specialty named?",
        shows="the specialty that is to be consulted is named",
        citation=citation,
        ask=ask,
        verified=False,
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="visit", citation=citation),
        _visits(citation),
        _specialty(citation),
        _consultation(citation),
        not_already_authorized(what="the consultation", citation=citation),
        need(
            id="added-expertise",
            facts=(),
            known=expertise_asked(
                Fact.CONSERVATIVE_CARE_FAILED,
                Fact.FUNCTIONAL_DEFICIT,
                Fact.NEUROLOGIC_DEFICIT,
                Fact.RADIATING_PAIN,
                Fact.NERVE_SYMPTOMS,
                Fact.LESION_ON_IMAGING,
                Fact.PROVOCATIVE_TEST_POSITIVE,
                Fact.RED_FLAG,
                Fact.CHRONIC_PAIN,
                Fact.PSYCHOLOGICAL_DIAGNOSIS,
            ),
            shows=(
                "a finding, a lasting complaint or failed care asks for added expertise"
            ),
            silent=(
                "No finding and no failed care is documented that asks for a "
                "specialist."
            ),
            denied="The record says that findings are absent and care helps.",
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"specialist_referral@{days.first}",
        title="Consultations with specialists",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "A referral is supported when a diagnosis is uncertain or complex, when "
            "psychosocial factors are present, or when the plan may benefit from "
            "added expertise"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=unverified(passages),
    )
