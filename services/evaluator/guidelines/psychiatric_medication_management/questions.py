"""What all editions ask about psychiatric medication management.

Is a psychotropic drug in use or a disorder that asks for one; is the number of visits
stated, finite, and at most six.
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
    "psychiatric_medication_management": (
        "psychotropic medication management", "psychiatric medication management",
        "medication management", "medication evaluation", "pharmacological management",
        "psychotropic medication management session", "medication management session",
        "psychiatric follow up", "psychiatric office visit",
        "medication management visit", "psychiatric follow up visit",
        "psychopharmacology management", "psychotropic medication consultation",
        "psychiatric treatment", "psych medication management",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "6 visits with a drug in use",
        OVERTURNED,
        "Psychotropic medication management, 6 visits",
        {Fact.PSYCHOTROPIC_DRUG_IN_USE: True},
    ),
    (
        "7 visits",
        UPHELD,
        "Psychotropic medication management, 7 visits",
        {Fact.PSYCHOTROPIC_DRUG_IN_USE: True},
    ),
    (
        "once a month without an end",
        UPHELD,
        "Medication management once a month",
        {Fact.PSYCHOTROPIC_DRUG_IN_USE: True},
    ),
    ("no drug is named", UPHELD, "Medication management, 4 visits", {}),
    (
        "once a month for six months",
        OVERTURNED,
        "Medication management once a month for 6 months",
        {Fact.PSYCHOTROPIC_DRUG_IN_USE: True},
    ),
    (
        "how many visits is not stated",
        UPHELD,
        "Psychotropic medication management",
        {Fact.PSYCHOTROPIC_DRUG_IN_USE: True},
    ),
    (
        "an evaluation is one visit",
        OVERTURNED,
        "Psychotropic medication evaluation",
        {Fact.PSYCHOTROPIC_DRUG_IN_USE: True},
    ),
    (
        "a disorder that asks for a drug",
        OVERTURNED,
        "Medication management, 4 visits",
        {Fact.COMPLEX_MENTAL_DISORDER: True},
    ),
)


MOST = 6
"""Visits, about six months ahead; the number is unverified."""
_ONE = re.compile(r"\b(?:evaluation|consultation|visit|follow up|appointment)\b")


def _few(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        asked = inquiry.request.count
        if asked is None and not _ONE.search(inquiry.request.folded):
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason="The request does not state the number of visits.",
                evidence=(inquiry.request.evidence(),),
            )
        asked = asked or 1.0
        few = asked <= MOST
        return Reply(
            answer=Answer.MET if few else Answer.NOT_MET,
            reason=(
                f"{MOST} visits can be foreseen, and {plural(asked, 'visit')} "
                f"{'is' if asked == 1 else 'are'} asked for."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="within-visits",
        question=f"Are at most {MOST} visits asked for?",
        shows=f"at most {MOST} visits are asked for",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: inquiry.request.open_end is None,
        verified=False,
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="visit", citation=citation),
        _few(citation),
        not_already_authorized(what="medication management", citation=citation),
        need(
            id="drug-in-use",
            facts=(
                Fact.PSYCHOTROPIC_DRUG_IN_USE,
                Fact.COMPLEX_MENTAL_DISORDER,
                Fact.SEVERE_MENTAL_STATE,
            ),
            shows="a psychotropic drug is in use or the disorder asks for one",
            silent=(
                "No psychotropic drug and no disorder that asks for one is documented."
            ),
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"psychiatric_medication_management@{days.first}",
        title="Psychiatric medication management",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Visits to start and watch psychotropic medication are supported in a "
            "finite number that follows the course of the disorder"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=(
            *worked_table(CASES, day=days.example),
            worked(
                "visits that are authorized already",
                UPHELD,
                request="Medication management, 4 visits",
                day=days.example,
                facts={Fact.PSYCHOTROPIC_DRUG_IN_USE: True},
                already_authorized=("6 medication management visits",),
            ),
        ),
        unverified=unverified(passages),
    )
