"""What all editions ask about psychological evaluation and testing.

Not here: neuropsychological testing, which has a module of its own.
"""

import re

from services.evaluator.core.criteria import Wording, any_stated, documented
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import AnyOf, Criterion, Reply, Rule
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.quality import (
    end_stated,
    not_already_authorized,
    unused,
)
from shared.facts import Fact

EVALUATION, TESTING = "psychological_evaluation", "psychological_testing"
TREATMENTS = {
    EVALUATION: (
        "psychological evaluation", "psych evaluation", "psychiatric evaluation",
        "psych eval", "psychological consultation", "psych consultation",
        "psych consult", "psychiatric consultation", "psychology consultation",
        "psychological assessment", "psychological clearance",
        "psychosocial evaluation", "psychology evaluation",
        "evaluation with a psychologist", "consultation with a psychologist",
        "initial behavioral medicine consultation", "referral to a psychologist",
        "referral to psychologist", "referral to psychology", "90791", "90792",
    ),
    TESTING: (
        "psychological testing", "psychodiagnostic testing", "mmpi",
        "mmpi 2", "beck depression inventory", "beck anxiety inventory",
        "psychometric testing",
        "psych testing", "psychological test", "96101", "96130", "96131", "96136",
        "96137", "96138", "96139",
    ),
}  # fmt: skip
INSTRUMENTS = re.compile(
    r"\b(?:mmpi|bdi|bai|beck (?:depression|anxiety) inventory|mbmd|pai|p 3"
    r"|pain patient profile|epworth|phq 9|gad 7|mcmi|wais|b?bhi 2|scl 90)\b"
)
BEFORE_AN_IMPLANT = re.compile(
    r"\b(?:before|prior to|for)\b.*\b(?:stimulator|scs|pump|fusion|implant\w*)\b"
)
WHAT = "psychological evaluation"


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="evaluation", citation=citation),
        not_already_authorized(what=WHAT, citation=citation),
        _indication(citation),
        _not_repeated(citation),
        _tests_named(citation),
        _not_within_evaluation(citation),
    )


def _tests(inquiry: Inquiry) -> bool:
    return TESTING in inquiry.treatments


def _implant(inquiry: Inquiry) -> Known | None:
    """Return whether an implant or fusion is planned; the request may name it."""
    if BEFORE_AN_IMPLANT.search(inquiry.request.folded):
        return Known(value=True, evidence=(inquiry.request.evidence(),))
    return inquiry.flag(Fact.IMPLANT_OR_FUSION_PLANNED)


def _indication(citation: Citation) -> Rule:
    """Ask for one of the grounds on which an evaluation is broadly recommended."""
    grounds = (
        (
            "psychological-symptoms",
            any_stated(Fact.PSYCHOLOGICAL_DIAGNOSIS, Fact.PAIN_COPING_PROBLEM),
            "a psychological condition or a problem of coping with pain",
        ),
        (
            "danger-to-self",
            any_stated(Fact.SUICIDAL_IDEATION, Fact.SEVERE_MENTAL_STATE),
            "danger or a severe mental state",
        ),
        ("chronic-pain", Inquiry.chronic_pain, "chronic pain"),
        (
            "implant-or-fusion-planned",
            _implant,
            "a planned implant or fusion",
        ),
    )
    return AnyOf(
        tuple(
            documented(
                id=id_,
                known=known,
                question=f"Does the record show {ground}?",
                shows=f"there is {ground}",
                citation=citation,
                wording=Wording(
                    met=f"The record shows {ground}, a ground for the evaluation.",
                    not_met=f"The record denies {ground}.",
                    not_documented=f"The record does not document {ground}.",
                ),
            )
            for id_, known, ground in grounds
        )
    )


def _not_repeated(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        known = inquiry.flag(Fact.PSYCHOLOGICAL_EVALUATION_DONE)
        if known and known.value:
            return Reply(
                answer=Answer.NOT_MET,
                reason=(
                    "The record shows that a psychological evaluation was done already "
                    "and gives no reason to repeat it."
                ),
                evidence=known.evidence,
            )
        return Reply(
            answer=Answer.MET,
            reason="No earlier psychological evaluation is on record.",
            evidence=known.evidence if known else (),
        )

    return Criterion(
        id="not-repeated",
        question="Is it the first evaluation?",
        shows="no evaluation was done before",
        citation=citation,
        ask=ask,
    )


def _tests_named(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        known = inquiry.flag(Fact.TESTS_NAMED)
        named = known.value if known else INSTRUMENTS.search(inquiry.request.folded)
        evidence = (*(known.evidence if known else ()), inquiry.request.evidence())
        if named and inquiry.request.count is not None:
            reason = "The request names the tests and their extent."
            return Reply(answer=Answer.MET, reason=reason, evidence=evidence)
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason="The request does not name both the tests and the hours or units.",
            evidence=evidence,
        )

    return Criterion(
        id="tests-and-units-named",
        question="Are the tests and their hours or units named?",
        shows="the tests and their hours or units are named",
        citation=citation,
        ask=ask,
        applies=_tests,
    )


def _not_within_evaluation(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                "Testing is part of a psychological evaluation, which is authorized or "
                "asked for beside it; it is no separate service."
            ),
            evidence=(
                *(s.request.evidence() for s in _evaluations(inquiry)),
                *(course.evidence for course in unused(inquiry, named=EVALUATION)),
            ),
        )

    return Criterion(
        id="not-within-evaluation",
        question="Is testing asked for apart from an evaluation that includes it?",
        shows="no evaluation that includes the testing is asked for or authorized",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            _tests(inquiry)
            and EVALUATION not in inquiry.treatments
            and bool(_evaluations(inquiry) or unused(inquiry, named=EVALUATION))
        ),
        verified=False,
    )


def _evaluations(inquiry: Inquiry) -> tuple[Sibling, ...]:
    return tuple(s for s in inquiry.siblings if EVALUATION in s.request.treatments)
