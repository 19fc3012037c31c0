"""What all editions ask about consultations with specialists.

Is the visit one, with an end; is it a consultation and not treatment without a limit;
is there a finding, a lasting complaint or failed care that asks for added expertise.
"""

import re

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.expertise import expertise_asked
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.quality import end_stated, not_already_authorized
from services.evaluator.core.worked import Row, worked, worked_table
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
        "surgery consultation", "surgeon consultation", "surgical referral",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a surgeon after failed care",
        OVERTURNED,
        "Orthopedic consultation",
        {Fact.CONSERVATIVE_CARE_FAILED: True},
    ),
    ("nothing documented", UPHELD, "Orthopedic consultation", {}),
    (
        "evaluate and treat",
        UPHELD,
        "Pain management evaluation and treatment",
        {Fact.CONSERVATIVE_CARE_FAILED: True},
    ),
    (
        "monthly",
        UPHELD,
        "Neurology consultation monthly",
        {Fact.CONSERVATIVE_CARE_FAILED: True},
    ),
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


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="visit", citation=citation),
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
        worked_cases=(
            *worked_table(CASES, day=days.example),
            worked(
                "a consultation that is authorized already",
                UPHELD,
                request="Orthopedic consultation",
                day=days.example,
                facts={Fact.CONSERVATIVE_CARE_FAILED: True},
                already_authorized=("Orthopedic consultation",),
            ),
        ),
        unverified=unverified(passages),
    )
