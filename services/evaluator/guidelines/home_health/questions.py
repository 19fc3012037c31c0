"""What all editions ask about home health care.

Confined to the home; a skilled or personal task, and more than household help; a loss
of function; hours and weeks; who would do it; an evaluation of the home for long care.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import Wording, any_stated, documented
from services.evaluator.core.documents import IN_2016, Days, taken_over, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import need
from services.evaluator.core.pattern import Pattern
from services.evaluator.guidelines.home_health import agreed
from services.evaluator.guidelines.home_health.hours import (
    days_asked,
    hours_stated,
    is_evaluation,
    within_hours,
)
from shared.facts import Fact

TREATMENTS = {
    "home_health": (
        "gardening services", "gardening service", "gardening", "gardener", "lawn care",
        "yard work",
        "home health", "home health aide", "home health care", "home health nurse",
        "home aide", "home care", "home health services", "caregiver",
        "attendant care", "home nursing", "home health nursing", "rn wound care",
        "skilled nursing visits", "skilled nursing visit", "housekeeping",
        "housekeeper", "home attendant", "home health evaluation", "in home care",
        "home care assistance", "homemaker services", "home assistance",
        "home health assistance", "home health registered nurse", "home healthcare",
        "private duty nursing", "home health physical therapy", "lvn", "home lvn",
        "physical therapy at home", "in home evaluation", "homemaker",
    ),
}  # fmt: skip
DAYS_UNEVALUATED = 60
"""Days beyond which the plan should have the home evaluated (CM16-0249735)."""
_DOMESTIC = Pattern(
    r"\b(?:house ?keep\w*|home ?maker\w*|cleaning|laundry|shopping|cooking)\b"
)
_MORE = Pattern(
    r"\b(?:aide|nurs\w+|rn|lvn|lpn|caregiver|attendant|therap\w+|wound|bath\w*"
    r"|dressing|transfer\w*|adls?|personal|skilled|medication|home health|feeding)\b"
)
_LEVEL = Pattern(
    r"\b(?:aide|nurs\w+|rn|lvn|lpn|caregiver|care giver|attendant|therapist"
    r"|physical therapy|occupational therapy|assistant|house ?keep\w*|home ?maker\w*)\b"
)
_TASK = Pattern(
    r"\b(?:wound|dressing|bath\w*|transfer\w*|adls?|adl's|activities of daily living"
    r"|toilet\w*|feeding|intravenous|iv antibiotics|injections?|catheter)\b"
)
_SKILLED = Pattern(r"\b(?:nurs\w+|rn|lvn|lpn|wound|iv|intravenous|skilled)\b")


def criteria(
    *, citation: Citation, sourced: bool, most: int | None
) -> tuple[Rule, ...]:
    """Return the criteria of an edition; `sourced` if its text was seen in print."""
    limit = () if most is None else (within_hours(most=most, citation=citation),)
    return (
        *_of_the_person(citation, sourced=sourced),
        *_of_the_request(citation, sourced=sourced),
        *limit,
    )


def _of_the_person(citation: Citation, *, sourced: bool) -> tuple[Rule, ...]:
    return (
        need(
            id="homebound",
            facts=(Fact.HOMEBOUND,),
            shows="the person is confined to the home",
            silent="It is not documented that the person is confined to the home.",
            denied="The record describes a person who is not confined to the home.",
            citation=citation,
            verified=sourced,
        ),
        need(
            id="care-need",
            facts=(),
            known=_task,
            shows="skilled or personal care is needed",
            silent=(
                "No skilled or personal task that the person cannot do is documented."
            ),
            denied="The record shows that the person cares for themselves.",
            citation=citation,
            verified=sourced,
        ),
        need(
            id="function-lost",
            facts=(
                Fact.FUNCTIONAL_DEFICIT, Fact.ACTIVITIES_LIMITED, Fact.MOBILITY_LIMITED,
            ),
            shows="an objective loss of function prevents activities",
            silent=(
                "No objective loss of function, with the activities that it prevents, "
                "is documented."
            ),
            citation=citation,
            verified=sourced,
            applies=lambda inquiry: not _SKILLED.search(inquiry.request.folded),
        ),
    )  # fmt: skip


def _of_the_request(citation: Citation, *, sourced: bool) -> tuple[Rule, ...]:
    return (
        _not_domestic_alone(citation, verified=sourced),
        documented(
            id="level-named",
            known=_level,
            question="Does the request say who would give the care?",
            shows="the request says who would give the care",
            citation=citation,
            wording=Wording(
                met="The request says who would give the care.",
                not_met="The request does not say who would give the care.",
                not_documented=(
                    "The request does not say at what level of skill the care would "
                    "be given, by an aide, a nurse or another."
                ),
            ),
            verified=sourced,
        ),
        hours_stated(citation=citation, verified=sourced),
        need(
            id="home-evaluated",
            facts=(),
            known=_evaluated,
            shows=(
                "an evaluation of the home was had or is planned for care beyond "
                f"{DAYS_UNEVALUATED} days"
            ),
            silent=(
                f"Care beyond {DAYS_UNEVALUATED} days is asked for, and no evaluation "
                "of the home is documented or planned."
            ),
            citation=citation,
            verified=sourced,
            applies=lambda inquiry: days_asked(inquiry) > DAYS_UNEVALUATED,
        ),
    )


def _not_domestic_alone(citation: Citation, *, verified: bool) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                "Only household help is asked for, which is supported beside skilled "
                "or personal care and not by itself."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    def alone(inquiry: Inquiry) -> bool:
        folded = inquiry.request.folded
        return bool(_DOMESTIC.search(folded)) and not _MORE.search(folded)

    return Criterion(
        id="not-domestic-alone",
        question="Is more asked for than household help?",
        shows="more than household help is asked for",
        citation=citation,
        ask=ask,
        applies=alone,
        verified=verified,
    )


def _task(inquiry: Inquiry) -> Known | None:
    """Return whether a task is named: by the record, or by the request itself."""
    told = inquiry.flag(Fact.PERSONAL_OR_SKILLED_CARE_NEED)
    if told is None and _TASK.search(inquiry.request.folded):
        return Known(value=True, evidence=(inquiry.request.evidence(),))
    return told


def _level(inquiry: Inquiry) -> Known | None:
    request = inquiry.request
    if is_evaluation(inquiry) or _LEVEL.search(request.folded):
        return Known(value=True, evidence=(request.evidence(),))
    return None


def _evaluated(inquiry: Inquiry) -> Known | None:
    """Return whether the home is evaluated: told, planned, or asked in this case."""
    for sibling in inquiry.alike():
        if "evaluation" in sibling.request.folded:
            return Known(value=True, evidence=(sibling.request.evidence(),))
    return any_stated(Fact.HOME_CARE_EVALUATED)(inquiry)


def module(
    *, days: Days, passages: tuple[Passage, ...], most: int | None = None
) -> GuidelineModule:
    """Return the edition in force on these days; `most` are its hours a week."""
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
        criteria=criteria(
            citation=passages[0].citation(), sourced=days == IN_2016, most=most
        ),
        worked_cases=agreed.worked_cases(days.example, most=most),
        unverified=(
            *unverified(passages),
            *taken_over(days, "what makes a person homebound and what care is"),
        ),
    )
