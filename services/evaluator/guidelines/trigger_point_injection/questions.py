"""What all editions ask about trigger point injections."""

from dataclasses import replace
from datetime import date

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.guideline import GuidelineModule, Rule, WorkedCase
from services.evaluator.core.indicated import Procedure, edition, sign, told
from services.evaluator.core.injections import (
    gain_from_last,
    is_repeat,
    not_radicular,
    relief_lasted,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "trigger_point_injection": (
        "trigger point injection", "tpi", "trigger point", "20552", "20553",
        "myofascial injection", "trigger points injection",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PERCENT_OF_RELIEF = 50  # CPMTG p. 122: more than half, for a repeat. Unverified
WEEKS_OF_RELIEF = 6  # CPMTG p. 122: six weeks, for a repeat. Unverified
WEEKS_OF_CARE = 12  # CPMTG p. 122: more than three months. Unverified

IS_REPEAT = is_repeat("trigger", "tpi")


def _is_first(inquiry: Inquiry) -> bool:
    """Return whether none was had before; a repeat rests on what the last one did."""
    return not IS_REPEAT(inquiry)


PROCEDURE = Procedure(
    name="trigger_point_injection",
    title="Trigger point injections",
    treatments=TREATMENTS,
    position=(
        "Trigger point injections are for myofascial pain of more than three months "
        "with circumscribed points that show a twitch response and referred pain, "
        "after stretching, therapy and drugs failed, and not where the pain is "
        "radicular"
    ),
    request="Trigger point injections, trapezius",
    asks=(
        sign(
            frozenset({Sign.TRIGGER_POINT}),
            "anywhere",
            "a twitch response with referred pain was found on palpation",
        ),
        told(
            "myofascial-lasting",
            Fact.CHRONIC_PAIN,
            "the pain has lasted more than three months",
            known=Inquiry.chronic_pain,
            verified=False,
        ),
    ),
    weeks=WEEKS_OF_CARE,
    care_asked=_is_first,
)


def _more(citation: Citation) -> tuple[Rule, ...]:
    """Return what is asked of radicular pain, and of a repeat."""
    return (
        not_radicular(citation=citation, verified=False),
        relief_lasted(
            percent=PERCENT_OF_RELIEF,
            weeks=WEEKS_OF_RELIEF,
            citation=citation,
            applies=IS_REPEAT,
        ),
        gain_from_last(citation=citation, applies=IS_REPEAT),
    )


def _cases(day: date) -> tuple[WorkedCase, ...]:
    shown = {
        Fact.PROVOCATIVE_TEST_POSITIVE: True,
        Fact.CHRONIC_PAIN: True,
        Fact.ACTIVE_CARE_FAILED: True,
    }
    again = {
        **shown,
        Fact.INJECTION_TRIED: True,
        Fact.PERCENT_RELIEF: PERCENT_OF_RELIEF,
        Fact.WEEKS_OF_RELIEF: WEEKS_OF_RELIEF,
        Fact.GAIN_AFTER_INJECTION: True,
    }
    little = {**again, Fact.PERCENT_RELIEF: PERCENT_OF_RELIEF - 1}
    short = {**again, Fact.WEEKS_OF_RELIEF: WEEKS_OF_RELIEF - 1}
    idle = {**again, Fact.GAIN_AFTER_INJECTION: False}
    return tuple(
        worked(title, outcome, request=PROCEDURE.request, day=day, facts=facts)
        for title, outcome, facts in (
            ("radicular pain", UPHELD, {**shown, Fact.RADIATING_PAIN: True}),
            ("a repeat after enough relief", OVERTURNED, again),
            ("a repeat after too little relief", UPHELD, little),
            ("a repeat after too short relief", UPHELD, short),
            ("a repeat without gain in function", UPHELD, idle),
        )
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    procedure = replace(PROCEDURE, more=_more(passages[0].citation()))
    made = edition(procedure, days=days, passages=passages)
    return replace(made, worked_cases=(*made.worked_cases, *_cases(days.example)))
