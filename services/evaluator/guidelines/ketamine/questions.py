"""What all editions ask about ketamine; passages are their own."""

import re
from dataclasses import replace

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated, shown_by_record, stated
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.drug_continued import is_running
from services.evaluator.core.drug_criteria import amount_stated
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
    Silence,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import failed, generics, words
from services.evaluator.guidelines.ketamine import agreed
from shared.facts import Fact

NAME = "ketamine"
FOR_DEPRESSION = frozenset({"esketamine", "spravato"})
TREATMENTS = {
    NAME: (
        *(w for w in words_of(DrugClass.KETAMINE) if w not in FOR_DEPRESSION),
        "ketamine infusion", "ketamine infusions",
    )
}  # fmt: skip
POSITION = (
    "Ketamine is not recommended for chronic pain, and the evidence for regional pain "
    "syndrome is insufficient; it may be thought of only where that syndrome resists "
    "all other treatment"
)

_NUMBER = re.compile(
    r"\b(?:\d{1,3}|one|two|three|four|five|six|ten) "
    r"(?:ketamine )?(?:sessions?|infusions?|treatments?|doses?)\b"
)
_TIME = ("hour", "minute", "day")
_LENGTH = re.compile(
    r"\b(?:\d{1,3}(?:\.\d)?|one|two|three|four|five|six) ?"
    r"(?:hours?|hrs?|h|minutes?|mins?|days?)\b"
)


def criteria(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        _number_stated(main),
        _length_stated(main),
        shown_by_record(
            id="regional-pain-syndrome",
            shows="there is a complex regional pain syndrome",
            known=stated(Fact.REGIONAL_PAIN_SYNDROME),
            citation=main,
            verified=False,
        ),
        shown_by_record(
            id="all-else-exhausted",
            shows="all other options are exhausted",
            known=stated(Fact.OPTIONS_EXHAUSTED),
            citation=main,
            verified=False,
        ),
        shown_by_record(
            id="earlier-infusions-helped",
            shows="earlier infusions brought a lasting gain in function",
            known=_gain,
            citation=main,
            applies=is_running,
            silence=Silence.IS_TOLERATED,
            verified=False,
        ),
    )


def _number_stated(citation: Citation) -> Criterion:
    """Ask for a number of infusions; a number of hours is none."""
    stated_at_all = amount_stated(citation)

    def ask(inquiry: Inquiry) -> Reply:
        hours = (inquiry.request.quantity.unit or "").startswith(_TIME)
        if not hours or _NUMBER.search(inquiry.request.folded):
            return stated_at_all.ask(inquiry)
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason="The request does not state how many infusions are asked for.",
            evidence=(inquiry.request.evidence(),),
        )

    return replace(stated_at_all, ask=ask)


def _length_stated(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        told = _LENGTH.search(inquiry.request.folded) is not None
        return Reply(
            answer=Answer.MET if told else Answer.NOT_DOCUMENTED,
            reason=(
                "The request states how long an infusion lasts."
                if told
                else "The request does not state how long an infusion lasts."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="length-stated",
        question="Is it stated how long an infusion lasts?",
        shows="it is stated how long an infusion lasts",
        citation=citation,
        ask=ask,
        verified=False,
    )


def _gain(inquiry: Inquiry) -> Known | None:
    if useless := failed(inquiry, names=generics(inquiry)):
        return Known(value=False, evidence=words(useless))
    return any_stated(
        Fact.FUNCTION_GAIN_FROM_MEDICATION, Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT
    )(inquiry)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"ketamine@{days.first.isoformat()}",
        title="Ketamine",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=POSITION,
        criteria=criteria(passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "the exception for a regional pain syndrome",
            "that number and length of infusions are stated",
        ),
    )
