"""What all editions ask about functional restoration programs.

An evaluation: is there chronic pain with loss of function and nothing else left; the
program: was a team evaluation done, is the person motivated, are negative predictors
addressed, is the block within limits, and did an earlier block bring gain. The cases
are beside it.
"""

import re

from services.evaluator.core.care_first import weeks_since_injury
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import WEEKS_OF_CHRONIC_PAIN, Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import need
from services.evaluator.core.quality import (
    asked_evidence,
    completed,
    completed_evidence,
    continues,
    end_stated,
    not_already_authorized,
)
from services.evaluator.guidelines.functional_restoration_program import agreed
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
        "aftercare program", "follow up aftercare program", "aftercare",
        "interdisciplinary evaluation", "ncfrp", "ncfrp evaluation",
        "ncfrp initial evaluation", "frp initial evaluation",
    ),
}  # fmt: skip
FIRST = 80  # hours of a first block of two weeks. Unverified
TOTAL = 160  # hours of a whole program, twenty days. Unverified
HOURS_A_DAY = 8  # the most that a day of a program has. Unverified
HOURS_A_WEEK = 40
MOST_DAYS = 20
"""A bare number beyond the days of a whole program is one of hours."""
_EVALUATES = re.compile(r"\b(?:re ?)?(?:evaluations?|assessments?)\b")


def _evaluates(inquiry: Inquiry) -> bool:
    return _EVALUATES.search(inquiry.request.folded) is not None


def _runs(inquiry: Inquiry) -> bool:
    return not _evaluates(inquiry)


def _hours(inquiry: Inquiry) -> float | None:
    """Return the hours in dispute; visits and days are whole days of a program."""
    quantity = inquiry.request.quantity
    count, unit = inquiry.request.count, (quantity.unit or "").rstrip("s")
    if count is None:
        return quantity.weeks * HOURS_A_WEEK if quantity.weeks else None
    bare = not unit and quantity.per_week is None and count > MOST_DAYS
    return count if unit == "hour" or bare else count * HOURS_A_DAY


def _had(inquiry: Inquiry) -> float:
    """Return the hours had; of a program that goes on uncounted, a first block."""
    done = completed(inquiry)
    if done is None:
        return float(FIRST) if continues(inquiry) else 0.0
    return done if done > MOST_DAYS else done * HOURS_A_DAY


def _block(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        hours, had = _hours(inquiry), _had(inquiry)
        limit = TOTAL if had else FIRST
        evidence = (*completed_evidence(inquiry), *asked_evidence(inquiry))
        if hours is None:
            reason = "The hours or days of the program are not stated."
            answer = Answer.NOT_DOCUMENTED
        else:
            within = hours + had <= limit
            answer = Answer.MET if within else Answer.NOT_MET
            reason = (
                f"What is asked for {'stays' if within else 'does not stay'} within "
                f"{TOTAL} hours in all, with what was had before."
                if had
                else f"What is asked for {'stays' if within else 'does not stay'} "
                f"within {FIRST} hours at first."
            )
        return Reply(answer=answer, reason=reason, evidence=evidence)

    return Criterion(
        id="within-block",
        question=f"Are at most {FIRST} hours asked for at first?",
        shows=f"at most {FIRST} hours at first, {TOTAL} in all, are asked for",
        names=(f"{HOURS_A_DAY} hours a day, {HOURS_A_WEEK} hours a week",),
        citation=citation,
        ask=ask,
        applies=_runs,
        verified=False,
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="hour", citation=citation),
        not_already_authorized(what="program", citation=citation),
        *_of_all(citation),
        *_of_the_program(citation),
        _block(citation),
    )


def _chronic(inquiry: Inquiry) -> Known | None:
    """Return whether pain is chronic; a complaint that persists is one of pain."""
    pain = inquiry.chronic_pain()
    lasting = inquiry.flag(Fact.COMPLAINT_PERSISTS)
    if pain or not lasting or weeks_since_injury(inquiry) < WEEKS_OF_CHRONIC_PAIN:
        return pain
    return lasting if lasting.value else None


def _of_all(citation: Citation) -> tuple[Rule, ...]:
    """Return what an evaluation must show as well."""
    return (
        need(
            id="chronic-pain",
            facts=(),
            known=_chronic,
            shows="there is chronic pain",
            silent="The record does not show that pain is chronic.",
            denied="The record says that pain is not chronic.",
            citation=citation,
        ),
        need(
            id="function-lost",
            facts=(Fact.ACTIVITIES_LIMITED, Fact.FUNCTIONAL_DEFICIT),
            shows="independent function is lost",
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
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            "a first block taken as had where a program goes on uncounted",
            *unverified(passages),
        ),
    )
