"""What all editions ask about office visits.

Is the number of visits finite and at most three; is a first examination still to come;
is there a problem to follow.
"""

import re

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.quality import end_stated, not_already_authorized
from services.evaluator.core.words import plural
from services.evaluator.core.worked import Row, worked, worked_table
from shared.facts import Fact

TREATMENTS = {
    "office_visit": (
        "office visit", "office visits", "follow up visit", "follow up",
        "follow up appointment", "follow up evaluation", "follow up examination",
        "re evaluation", "reevaluation", "re examination", "re exam", "reexamination",
        "physical exam", "physical examination", "initial exam", "initial examination",
        "initial evaluation", "evaluation and management", "evaluation & management",
        "e/m", "e&m", "outpatient visit", "outpatient office visit", "clinic visit",
        "recheck", "re check", "medical visit", "return visit", "telephone visit",
        "99203", "99204", "99213", "99214", "99215",
        "primary treating physician follow up", "ptp follow up", "office consultation",
        "doctor visit", "physician visit", "md follow up", "follow up office visit",
        "orthopedic follow up", "pain management follow up",
        "follow up with primary treating physician",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "one follow-up for lasting pain",
        OVERTURNED,
        "Follow-up visit",
        {Fact.PAIN: True},
    ),
    ("3 visits", OVERTURNED, "Follow-up visits x 3", {Fact.PAIN: True}),
    ("4 visits", UPHELD, "Follow-up visits x 4", {Fact.PAIN: True}),
    ("several visits without a number", UPHELD, "Follow-up visits", {Fact.PAIN: True}),
    ("monthly without an end", UPHELD, "Office visit monthly", {Fact.PAIN: True}),
    ("nothing to follow", UPHELD, "Follow-up visit", {}),
    ("a first examination", OVERTURNED, "Initial exam", {Fact.PAIN: True}),
)


MOST = 3
"""Visits that can be foreseen without a plan; a working number, unverified."""
_SEVERAL = re.compile(r"\b(?:visits|follow ups|evaluations|appointments|exams)\b")
_FIRST = re.compile(r"\binitial (?:exam|examination|evaluation)\b")


def _finite(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        count = inquiry.request.count
        evidence = (inquiry.request.evidence(),)
        if count is None and _SEVERAL.search(inquiry.request.folded):
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason="Several visits are asked for, and their number is not stated.",
                evidence=evidence,
            )
        asked = count or 1.0
        few = asked <= MOST
        return Reply(
            answer=Answer.MET if few else Answer.NOT_MET,
            reason=(
                f"The {plural(asked, 'visit')} asked for {'can' if few else 'cannot'} "
                "be foreseen without knowing the course."
            ),
            evidence=evidence,
        )

    return Criterion(
        id="within-foreseeable",
        question=f"Are at most {MOST} visits asked for?",
        shows=f"at most {MOST} visits are asked for",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: inquiry.request.open_end is None and _is_alone(inquiry),
        verified=False,
    )


def _is_alone(inquiry: Inquiry) -> bool:
    """Return whether visits are what is counted, not the therapy they go with."""
    return set(inquiry.request.treatments) == inquiry.treatments


def _not_held(citation: Citation) -> Criterion:
    """Ask whether the first examination was not yet held (CM16-0231745)."""

    def ask(inquiry: Inquiry) -> Reply:
        held = [care.evidence for care in inquiry.record.care if care.had][:1]
        if held:
            return Reply(
                answer=Answer.NOT_MET,
                reason=(
                    "Treatment is under way, so a first examination was held; which "
                    "other one is meant is not explained."
                ),
                evidence=tuple(held),
            )
        return Reply(
            answer=Answer.MET, reason="No earlier care is recorded; this is the first."
        )

    return Criterion(
        id="first-still-to-come",
        question="Is a first examination still to come?",
        shows="a first examination is still to come",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: bool(_FIRST.search(inquiry.request.folded)),
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="visit", citation=citation),
        _finite(citation),
        not_already_authorized(what="visit", citation=citation),
        _not_held(citation),
        need(
            id="problem-to-follow",
            facts=(
                Fact.PAIN,
                Fact.CHRONIC_PAIN,
                Fact.MEDICATION_TRIED,
                Fact.FUNCTIONAL_DEFICIT,
                Fact.ACTIVITIES_LIMITED,
                Fact.PSYCHOLOGICAL_DIAGNOSIS,
            ),
            shows="there is an ongoing problem or medication to follow",
            silent=(
                "No ongoing complaint, finding or medication to follow is documented."
            ),
            denied="The record denies complaints and medication to follow.",
            citation=citation,
            verified=True,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"office_visit@{days.first}",
        title="Office visits",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Visits to the offices of physicians play a critical role in diagnosis "
            "and return to function; the need for one is individual and rests on "
            "concerns, signs, stability and judgement"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=(
            *worked_table(CASES, day=days.example),
            worked(
                "a first examination when treatment is under way",
                UPHELD,
                request="Initial exam",
                day=days.example,
                facts={Fact.PAIN: True},
                summary="Treatment to date has included physical therapy.",
            ),
            worked(
                "a visit that is authorized already",
                UPHELD,
                request="Follow-up visit",
                day=days.example,
                facts={Fact.PAIN: True},
                already_authorized=("Follow-up visit",),
            ),
        ),
        unverified=unverified(passages),
    )
