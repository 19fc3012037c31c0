"""Neuropsychological evaluation and testing, by the ODG, for the MTUS is silent.

Covers: neuropsychological evaluations, consultations and testing.
Asks: has it an end, and is it not authorized already; was the head injured; are there
complaints of memory, attention or thought; have they lasted 30 days; is it the first.
Not coded: severe injuries, which may be tested before; names and hours of the tests;
what the result decides; an injury that did not hurt the head.
"""

from collections.abc import Mapping

from services.evaluator.core.care_first import weeks_since_injury
from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, FactValue, Outcome
from services.evaluator.core.needs import against, need
from services.evaluator.core.quality import end_stated, not_already_authorized
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
WHAT = "neuropsychological testing"
PASSAGE = odg("Head", "Neuropsychological testing")
CITATION = PASSAGE.citation()
TREATMENTS = {
    "neuropsychological_testing": (
        "neuropsychological testing", "neuropsychological evaluation",
        "neuropsychological assessment", "neuropsychological test",
        "neuropsychological consultation", "neuropsychology consultation",
        "neuropsychology evaluation", "neuropsych testing", "neuropsych evaluation",
        "neuropsych eval", "neurocognitive testing", "neuropsychologist",
        "neuropsychologist consultation", "neuropsychologist evaluation",
        "consultation with a neuropsychologist", "referral to a neuropsychologist",
        "neurocognitive evaluation", "neuropsychological battery", "96118", "96119",
        "96132", "96133", "cognitive testing",
    ),
}  # fmt: skip
FEWEST_DAYS = 30  # ODG Head: after a mild injury, 30 days of symptoms. Unverified
DAYS_A_WEEK = 7


def _ask_days(inquiry: Inquiry) -> Reply:
    days = weeks_since_injury(inquiry) * DAYS_A_WEEK
    enough = days >= FEWEST_DAYS
    return Reply(
        answer=Answer.MET if enough else Answer.NOT_MET,
        reason=(
            f"The injury was {'at least' if enough else 'less than'} {FEWEST_DAYS} "
            "days before the request."
        ),
    )


CRITERIA = (
    end_stated(unit="evaluation", citation=CITATION),
    not_already_authorized(what=WHAT, citation=CITATION),
    need(
        id="head-injured",
        facts=(Fact.HEAD_INJURY,),
        shows="the head was injured",
        silent="No injury of the head is documented.",
        denied="The record denies an injury of the head.",
        citation=CITATION,
    ),
    need(
        id="cognition-impaired",
        facts=(Fact.COGNITIVE_COMPLAINT,),
        shows="memory, attention or thought are impaired",
        silent="No complaint of memory, attention or thought is documented.",
        denied="The record denies complaints of memory, attention or thought.",
        citation=CITATION,
    ),
    Criterion(
        id="within-days-of-symptoms",
        question=f"Was the injury at least {FEWEST_DAYS} days before?",
        shows=f"the injury was at least {FEWEST_DAYS} days before",
        citation=CITATION,
        ask=_ask_days,
        verified=False,
    ),
    against(
        id="not-repeated",
        facts=(Fact.PSYCHOLOGICAL_EVALUATION_DONE,),
        shows="no such evaluation was done before",
        found="The record shows that such an evaluation was done already.",
        citation=CITATION,
    ),
)
_REQUEST, _DAY = "Neuropsychological testing", ALWAYS.example
_SHOWN = {Fact.HEAD_INJURY: True, Fact.COGNITIVE_COMPLAINT: True}
_CONCUSSION = (
    "He sustained a concussion and complains of memory loss and poor concentration."
)
_ROWS: tuple[tuple[str, Outcome, str, Mapping[Fact, FactValue], str], ...] = (
    ("a concussion with lasting complaints", OVERTURNED, _REQUEST, {}, _CONCUSSION),
    ("stated in the application", OVERTURNED, _REQUEST, _SHOWN, ""),
    (
        "30 days of symptoms",
        OVERTURNED,
        _REQUEST,
        {**_SHOWN, Fact.WEEKS_SINCE_INJURY: FEWEST_DAYS / DAYS_A_WEEK},
        "",
    ),
    ("four weeks", UPHELD, _REQUEST, {**_SHOWN, Fact.WEEKS_SINCE_INJURY: 4}, ""),
    ("a silent record", UPHELD, _REQUEST, {}, ""),
    (
        "no complaint of thought",
        UPHELD,
        _REQUEST,
        {},
        "He sustained a concussion. He denies memory problems.",
    ),
    (
        "the head was not hurt",
        UPHELD,
        _REQUEST,
        {Fact.HEAD_INJURY: False, Fact.COGNITIVE_COMPLAINT: True},
        "",
    ),
    (
        "a second evaluation",
        UPHELD,
        _REQUEST,
        {**_SHOWN, Fact.PSYCHOLOGICAL_EVALUATION_DONE: True},
        "",
    ),
    ("without an end", UPHELD, f"{_REQUEST} as needed", _SHOWN, ""),
)

MODULE = GuidelineModule(
    id=f"neuropsychological_testing@{ALWAYS.first}",
    title="Neuropsychological testing",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments=TREATMENTS,
    passages=(PASSAGE,),
    position=(
        "Neuropsychological testing is for injuries of the head with impaired memory, "
        "attention or thought, after a mild one when symptoms have lasted about 30 "
        "days, not in the first days"
    ),
    criteria=CRITERIA,
    worked_cases=(
        *(
            worked(title, outcome, request=request, day=_DAY, facts=facts, summary=told)
            for title, outcome, request, facts, told in _ROWS
        ),
        worked(
            "authorized already",
            UPHELD,
            request=_REQUEST,
            day=_DAY,
            facts=_SHOWN,
            already_authorized=("Neuropsychological testing",),
        ),
    ),
    unverified=unverified((PASSAGE,)),
)
