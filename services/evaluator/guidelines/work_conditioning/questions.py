"""What all editions ask about work conditioning and work hardening.

Is the number of visits stated and within ten; has therapy reached a plateau; is there a
job to return to; is function lost.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.quality import asked_in_all, end_stated, quantity_stated
from services.evaluator.core.words import plural
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "work_conditioning": (
        "work conditioning", "work hardening", "work hardening program",
        "work conditioning program", "work conditioning/hardening",
        "work conditioning/work hardening", "97545", "97546", "work simulation",
        "work conditioning session", "work hardening session",
        "work conditioning visit",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
WHOLE = {
    Fact.PHYSICAL_THERAPY_TRIED: True,
    Fact.NEAR_MAXIMUM_IMPROVEMENT: True,
    Fact.JOB_TO_RETURN_TO: True,
}
CASES: tuple[Row, ...] = (
    (
        "10 visits after a plateau for a heavy job",
        OVERTURNED,
        "Work conditioning, 10 visits",
        WHOLE,
    ),
    ("11 are too many", UPHELD, "Work conditioning, 11 visits", WHOLE),
    ("160 hours of hardening", OVERTURNED, "Work hardening, 160 hours", WHOLE),
    ("no number", UPHELD, "Work hardening program", WHOLE),
    ("without an end", UPHELD, "Ongoing work hardening", WHOLE),
    (
        "no therapy before",
        UPHELD,
        "Work hardening, 10 visits",
        {Fact.NEAR_MAXIMUM_IMPROVEMENT: True, Fact.JOB_TO_RETURN_TO: True},
    ),
    (
        "no plateau",
        UPHELD,
        "Work hardening, 10 visits",
        {Fact.PHYSICAL_THERAPY_TRIED: True, Fact.JOB_TO_RETURN_TO: True},
    ),
    (
        "no job",
        UPHELD,
        "Work hardening, 10 visits",
        {Fact.PHYSICAL_THERAPY_TRIED: True, Fact.NEAR_MAXIMUM_IMPROVEMENT: True},
    ),
)


MOST = 10
"""Visits of work conditioning; the handbook marks the number as unverified."""
DAYS_OF_HARDENING = 20
"""Days of work hardening, 160 hours; the handbook marks the number as unverified."""


def _within(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        hours = (inquiry.request.quantity.unit or "").startswith("hour")
        limit = DAYS_OF_HARDENING * 8 if hours else MOST
        asked = asked_in_all(inquiry)
        fits = asked <= limit
        return Reply(
            answer=Answer.MET if fits else Answer.NOT_MET,
            reason=(
                f"The {plural(asked, 'hour' if hours else 'visit')} asked for "
                f"{'stay' if fits else 'do not stay'} within the {limit} supported."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="within-program",
        question=f"Are at most {MOST} visits asked for?",
        shows=f"at most {MOST} visits are asked for",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: inquiry.request.count is not None,
        verified=False,
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="visit", citation=citation),
        quantity_stated(unit="visit", citation=citation),
        _within(citation),
        need(
            id="therapy-tried",
            facts=(Fact.PHYSICAL_THERAPY_TRIED,),
            shows="a course of therapy was had before",
            silent="The record describes no earlier course of therapy.",
            citation=citation,
        ),
        need(
            id="plateau",
            facts=(Fact.NEAR_MAXIMUM_IMPROVEMENT,),
            shows="improvement has reached a plateau",
            silent="The record does not show that improvement has reached a plateau.",
            citation=citation,
        ),
        need(
            id="job-to-return-to",
            facts=(Fact.JOB_TO_RETURN_TO,),
            shows="there is a defined job to return to",
            silent="The record names no job and no plan of return to work.",
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"work_conditioning@{days.first}",
        title="Work conditioning and work hardening",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Work conditioning and work hardening are supported after a course of "
            "therapy with gain and then a plateau, for a defined job of medium or "
            "heavier demand, in about 10 visits"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=(
            *unverified(passages),
            f"work hardening of {DAYS_OF_HARDENING} days of eight hours",
        ),
    )
