"""What all editions ask about functional restoration programs.

An evaluation: is there chronic pain with loss of function; the program: was a team
evaluation done, are other options exhausted, is the person motivated, are negative
predictors addressed, is the block within limits, and did an earlier block bring gain.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.quality import continues
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "functional_restoration_program": (
        "functional restoration program", "functional restoration", "frp",
        "interdisciplinary pain program", "multidisciplinary pain program",
        "pain rehabilitation program", "chronic pain program",
        "interdisciplinary pain rehabilitation program", "interdisciplinary program",
        "multidisciplinary program", "help program",
        "functional restoration program evaluation", "frp evaluation",
        "initial evaluation for functional restoration program",
        "pain management program", "functional restoration program session",
        "functional restoration aftercare", "multidisciplinary evaluation",
        "interdisciplinary evaluation",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
LOST = {Fact.ACTIVITIES_LIMITED: True, Fact.OPTIONS_EXHAUSTED: True}
WHOLE = {
    **LOST,
    Fact.TEAM_EVALUATION_DONE: True,
    Fact.MOTIVATED_TO_CHANGE: True,
    Fact.NEGATIVE_PREDICTORS_ADDRESSED: True,
}
CASES: tuple[Row, ...] = (
    (
        "an evaluation for lost function with options exhausted",
        OVERTURNED,
        "Functional restoration program evaluation",
        LOST,
    ),
    (
        "an evaluation while surgery is considered",
        UPHELD,
        "Functional restoration program evaluation",
        {**LOST, Fact.OPTIONS_EXHAUSTED: False},
    ),
    (
        "an evaluation without a word on function",
        UPHELD,
        "Functional restoration program evaluation",
        {Fact.OPTIONS_EXHAUSTED: True},
    ),
    (
        "two weeks with all that is asked",
        OVERTURNED,
        "Functional restoration program, 80 hours",
        WHOLE,
    ),
    ("81 hours at first", UPHELD, "Functional restoration program, 81 hours", WHOLE),
    ("hours are not stated", UPHELD, "Functional restoration program", WHOLE),
    (
        "no team evaluation",
        UPHELD,
        "Functional restoration program, 80 hours",
        {**WHOLE, Fact.TEAM_EVALUATION_DONE: False},
    ),
    (
        "not motivated",
        UPHELD,
        "Functional restoration program, 80 hours",
        {**WHOLE, Fact.MOTIVATED_TO_CHANGE: False},
    ),
    (
        "predictors not addressed",
        UPHELD,
        "Functional restoration program, 80 hours",
        {**WHOLE, Fact.NEGATIVE_PREDICTORS_ADDRESSED: False},
    ),
    (
        "a second block after gain",
        OVERTURNED,
        "Continued functional restoration program, 80 hours",
        {**WHOLE, Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True},
    ),
    (
        "a second block without gain",
        UPHELD,
        "Continued functional restoration program, 80 hours",
        WHOLE,
    ),
)


FIRST, TOTAL = 80, 160
"""Hours of a first block of two weeks and of a whole program; unverified."""
HOURS_A_DAY = 8
HOURS_A_WEEK = 40


def _evaluates(inquiry: Inquiry) -> bool:
    return "evaluation" in inquiry.request.folded


def _runs(inquiry: Inquiry) -> bool:
    return not _evaluates(inquiry)


def _hours(inquiry: Inquiry) -> float | None:
    quantity = inquiry.request.quantity
    unit = (quantity.unit or "").rstrip("s")
    if quantity.count is None:
        return quantity.weeks * HOURS_A_WEEK if quantity.weeks else None
    return quantity.count * (HOURS_A_DAY if unit in {"day", "session"} else 1)


def _block(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        hours = _hours(inquiry)
        goes_on = continues(inquiry)
        limit = TOTAL if goes_on else FIRST
        if hours is None:
            answer, reason = Answer.NOT_DOCUMENTED, "The hours are not stated."
        elif hours <= limit:
            answer, reason = Answer.MET, f"At most {limit} hours are asked for."
        else:
            answer, reason = Answer.NOT_MET, f"More than {limit} hours are asked for."
        evidence = (inquiry.request.evidence(),)
        return Reply(answer=answer, reason=reason, evidence=evidence)

    return Criterion(
        id="within-block",
        question=f"Are at most {FIRST} hours asked for at first?",
        shows=f"at most {FIRST} hours at first, {TOTAL} in all, are asked for",
        citation=citation,
        ask=ask,
        applies=_runs,
        verified=False,
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (*_of_all(citation), *_of_the_program(citation), _block(citation))


def _of_all(citation: Citation) -> tuple[Rule, ...]:
    """Return what an evaluation must show as well."""
    return (
        need(
            id="function-lost",
            facts=(Fact.ACTIVITIES_LIMITED, Fact.FUNCTIONAL_DEFICIT),
            shows="chronic pain has taken away function",
            silent="The record describes no loss of independent function.",
            citation=citation,
        ),
        need(
            id="options-exhausted",
            facts=(Fact.OPTIONS_EXHAUSTED,),
            shows="other options are exhausted",
            silent="The record does not show that other options are exhausted.",
            denied="Other treatment is still considered.",
            citation=citation,
        ),
    )


def _of_the_program(citation: Citation) -> tuple[Rule, ...]:
    return (
        need(
            id="team-evaluation-done",
            facts=(Fact.TEAM_EVALUATION_DONE,),
            shows="a team evaluated the person with baseline tests",
            silent="No multidisciplinary evaluation with baseline tests is documented.",
            citation=citation,
            applies=_runs,
        ),
        need(
            id="motivated",
            facts=(Fact.MOTIVATED_TO_CHANGE,),
            shows="the person is motivated to change",
            silent="Motivation to change is not documented.",
            citation=citation,
            applies=_runs,
        ),
        need(
            id="predictors-addressed",
            facts=(Fact.NEGATIVE_PREDICTORS_ADDRESSED,),
            shows="negative predictors of success are addressed",
            silent="Negative predictors of success are not addressed.",
            citation=citation,
            applies=_runs,
        ),
        need(
            id="gain-so-far",
            facts=(Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,),
            shows="the earlier block brought functional improvement",
            silent="No functional improvement from the earlier block is documented.",
            citation=citation,
            applies=lambda inquiry: _runs(inquiry) and continues(inquiry),
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"functional_restoration_program@{days.first}",
        title="Functional restoration programs",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Functional restoration programs are supported for chronic pain with loss "
            "of independent function when a team evaluation was done, other options "
            "are exhausted, the person is motivated and negative predictors are "
            "addressed: two weeks at first, up to 160 hours with evidence of gain"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
