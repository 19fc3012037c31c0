"""What all editions ask about home health care.

Is the person confined to the home; is a skilled or personal task named; are hours and
weeks stated and within 35 hours a week.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "home_health": (
        "home health", "home health aide", "home health care", "home health nurse",
        "home aide", "home care", "home health services", "caregiver",
        "attendant care", "home nursing", "home health nursing", "rn wound care",
        "skilled nursing visits", "skilled nursing visit", "housekeeping",
        "housekeeper", "home attendant", "home health evaluation", "in home care",
        "home care assistance", "homemaker services", "home assistance",
        "home health assistance", "home health registered nurse", "home healthcare",
        "private duty nursing", "home health physical therapy",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NEED = {Fact.HOMEBOUND: True, Fact.PERSONAL_OR_SKILLED_CARE_NEED: True}
CASES: tuple[Row, ...] = (
    (
        "confined to the home with wound care",
        OVERTURNED,
        "Home health nurse, 6 hours per day, 5 times a week for 2 weeks",
        NEED,
    ),
    (
        "36 hours a week are too many",
        UPHELD,
        "Home health aide, 12 hours per day, 3 times a week for 4 weeks",
        NEED,
    ),
    ("hours are not stated", UPHELD, "Home health aide", NEED),
    (
        "confinement is not documented",
        UPHELD,
        "Home health aide, 4 hours per day, 5 times a week for 4 weeks",
        {Fact.PERSONAL_OR_SKILLED_CARE_NEED: True},
    ),
    (
        "no task is named",
        UPHELD,
        "Home health aide, 4 hours per day, 5 times a week for 4 weeks",
        {Fact.HOMEBOUND: True},
    ),
    (
        "the person drives",
        UPHELD,
        "Home health aide, 4 hours per day, 5 times a week for 4 weeks",
        {**NEED, Fact.HOMEBOUND: False},
    ),
)


MOST = 35
"""Hours a week; the handbook marks the number of 2009 as unverified."""


def _hours(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        quantity = inquiry.request.quantity
        total, weeks = inquiry.request.count, quantity.weeks
        if total is None:
            answer, reason = Answer.NOT_DOCUMENTED, "Hours and weeks are not stated."
        elif weeks and total / weeks > MOST:
            answer, reason = Answer.NOT_MET, f"More than {MOST} hours a week are asked."
        else:
            answer, reason = Answer.MET, f"At most {MOST} hours a week are asked for."
        evidence = (inquiry.request.evidence(),)
        return Reply(answer=answer, reason=reason, evidence=evidence)

    return Criterion(
        id="within-hours",
        question=f"Are at most {MOST} hours a week asked for, and for how long?",
        shows=f"at most {MOST} hours a week for a stated time are asked for",
        citation=citation,
        ask=ask,
        verified=False,
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="homebound",
            facts=(Fact.HOMEBOUND,),
            shows="the person is confined to the home",
            silent="It is not documented that the person is confined to the home.",
            denied="The record describes a person who is not confined to the home.",
            citation=citation,
            verified=True,
        ),
        need(
            id="care-need",
            facts=(Fact.PERSONAL_OR_SKILLED_CARE_NEED,),
            shows="skilled or personal care is needed",
            silent=(
                "No skilled or personal task that the person cannot do is documented."
            ),
            citation=citation,
            verified=True,
        ),
        _hours(citation),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"home_health@{days.first}",
        title="Home health care",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Home health care is supported for persons confined to the home who need "
            "skilled or personal care, part-time and for a short time after major "
            "surgery or a hospital stay; household help alone is not medical "
            "treatment"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
