"""What all editions ask about psychotherapy; numbers and passages are their own.

Tracks with different numbers: pain without a mental disorder follows the MTUS, a mental
disorder follows the ODG, a complex one up to a higher total.
"""

from services.evaluator.core.courses import (
    Track,
    earlier_course_described,
    improvement,
    sessions_counted,
    within_course,
    within_trial,
)
from services.evaluator.core.guideline import Criterion, Reply, Rule
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import need
from services.evaluator.core.quality import (
    end_stated,
    not_already_authorized,
    quantity_stated,
)
from services.evaluator.core.words import told_once
from shared.facts import Fact

TREATMENTS = {
    "psychotherapy": (
        "psychotherapy", "psychotherapy session", "individual psychotherapy",
        "group psychotherapy", "cognitive behavioral therapy", "cbt",
        "cognitive behavioural therapy", "pain psychology", "psych treatment",
        "psychological treatment", "psychological treatment session",
        "psychotherapy treatment session", "psychological counseling",
        "psychological therapy", "group medical psychotherapy", "supportive therapy",
        "supportive psychotherapy", "stress management", "emdr", "behavioral therapy",
        "90832", "90834", "90837", "90853",
    ),
}  # fmt: skip
EVALUATION = "psychological_evaluation"
UNSOURCED = (
    "individual and group sessions counted together",
    "that a severe state is a reason for more than a trial at first",
)
"""What is held in every edition and was read in none."""
WHAT, SESSION = "psychotherapy", "session"
DANGER = (Fact.SUICIDAL_IDEATION, Fact.SEVERE_MENTAL_STATE)


def has_complex_disorder(inquiry: Inquiry) -> bool:
    """Say whether the record shows a complex mental disorder."""
    return inquiry.holds(Fact.COMPLEX_MENTAL_DISORDER)


def has_disorder(inquiry: Inquiry) -> bool:
    """Say whether the record shows a mental disorder that is not complex."""
    return not has_complex_disorder(inquiry) and inquiry.holds(
        Fact.PSYCHOLOGICAL_DIAGNOSIS
    )


def has_pain_only(inquiry: Inquiry) -> bool:
    """Say whether the record shows no mental disorder."""
    return not has_complex_disorder(inquiry) and not has_disorder(inquiry)


def is_urgent(inquiry: Inquiry) -> bool:
    """Say whether there is danger or a severe state, a reason for more than a trial.

    Published determination CM17-0001749 supports more intense care on that ground.
    """
    return any(inquiry.holds(fact) for fact in DANGER)


def criteria(*, tracks: tuple[Track, ...], treatment: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit=SESSION, citation=treatment),
        quantity_stated(unit=SESSION, citation=treatment),
        not_already_authorized(what=WHAT, citation=treatment),
        _condition(treatment),
        _evaluation_not_awaited(treatment),
        *(within_trial(track) for track in tracks),
        earlier_course_described(what=WHAT, citation=treatment),
        sessions_counted(what=WHAT, unit=SESSION, citation=treatment),
        improvement(what=WHAT, citation=treatment),
        *(within_course(track) for track in tracks),
        need(
            id="goals-stated",
            facts=(Fact.TREATMENT_GOALS_STATED,),
            shows="the treatment has a plan with goals",
            silent="No plan with goals is described.",
            denied="The record says that the treatment has no goals.",
            citation=treatment,
            tolerated=True,
        ),
    )


def _condition(citation: Citation) -> Criterion:
    facts = (
        Fact.PSYCHOLOGICAL_DIAGNOSIS,
        Fact.COMPLEX_MENTAL_DISORDER,
        Fact.PAIN_COPING_PROBLEM,
        *DANGER,
    )

    def ask(inquiry: Inquiry) -> Reply:
        found = [known for fact in facts if (known := inquiry.flag(fact))]
        evidence = tuple(e for known in found if known.value for e in known.evidence)
        if evidence:
            said = told_once(e.text for e in evidence if e.source == "summary")
            words = f": {', '.join(said)}" if said else ", as the application states"
            reason = f"The record describes a psychological condition{words}."
            return Reply(answer=Answer.MET, reason=reason, evidence=evidence)
        if inquiry.flag(Fact.PSYCHOLOGICAL_DIAGNOSIS):
            return Reply(
                answer=Answer.NOT_MET,
                reason="The record denies a psychological condition.",
                evidence=tuple(e for known in found for e in known.evidence),
            )
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                "The record documents neither a psychological diagnosis nor a problem "
                "of coping with pain that psychotherapy would address."
            ),
        )

    return Criterion(
        id="psychological-condition",
        question="Is there a psychological diagnosis or a problem of coping with pain?",
        shows="there is a psychological condition that the treatment addresses",
        citation=citation,
        ask=ask,
    )


def _evaluation_not_awaited(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        known = inquiry.flag(Fact.PSYCHOLOGICAL_EVALUATION_DONE)
        if known and known.value:
            return Reply(
                answer=Answer.MET,
                reason="The record shows that a psychological evaluation was done.",
                evidence=known.evidence,
            )
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                "A psychological evaluation is asked for in the same case "
                f"({'; '.join(s.named for s in _evaluations(inquiry))}) and the record "
                "shows none; treatment before its findings is premature."
            ),
            evidence=tuple(s.request.evidence() for s in _evaluations(inquiry)),
        )

    return Criterion(
        id="evaluation-not-awaited",
        question="Was the evaluation done on whose findings the treatment would rest?",
        shows="a psychological evaluation was done before the treatment",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: bool(_evaluations(inquiry)),
        verified=False,
    )


def _evaluations(inquiry: Inquiry) -> tuple[Sibling, ...]:
    return tuple(s for s in inquiry.siblings if EVALUATION in s.request.treatments)
