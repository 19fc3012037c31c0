"""What all editions ask about sympathetic blocks."""

import re
from dataclasses import replace
from datetime import date

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.guideline import GuidelineModule, Rule, WorkedCase
from services.evaluator.core.indicated import Procedure, edition, sign, told
from services.evaluator.core.injections import gain_from_last, is_repeat, no_series
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "sympathetic_block": (
        "sympathetic block", "stellate ganglion block", "lumbar sympathetic block",
        "stellate ganglion", "stellate block", "lumbar sympathetic",
        "sympathetic nerve block", "sympathetic ganglion block", "bier block",
        "lumbar sympathetic nerve block", "intravenous regional block",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED

PROCEDURE = Procedure(
    name="sympathetic_block",
    title="Sympathetic blocks",
    treatments=TREATMENTS,
    position=(
        "Sympathetic blocks have a limited place in the diagnosis and treatment of "
        "complex regional pain syndrome, with therapy alongside; they are repeated "
        "only with lasting relief and gain in function"
    ),
    request="Right stellate ganglion block",
    asks=(
        told(
            "regional-pain-syndrome",
            Fact.REGIONAL_PAIN_SYNDROME,
            "there is a complex regional pain syndrome",
            silent="No complex regional pain syndrome is documented",
            verified=False,
        ),
        sign(
            frozenset({Sign.REGIONAL_PAIN}),
            "anywhere",
            "an examination found signs of such a syndrome",
        ),
    ),
)


REPEATS = ("sympathetic", "stellate")


IS_REPEAT = is_repeat(*REPEATS)
_REGIONAL = re.compile(r"\b(?:bier block|intravenous regional|iv regional)\b")


def _responded(inquiry: Inquiry) -> bool:
    gain = inquiry.flag(Fact.GAIN_AFTER_INJECTION)
    return IS_REPEAT(inquiry) and bool(gain and gain.value)


def _more(citation: Citation) -> tuple[Rule, ...]:
    """Ask of a series and of a repeat whether the blocks before brought gain."""
    return (
        not_recommended(
            what="an intravenous regional block",
            citation=citation,
            applies=lambda inquiry: (
                _REGIONAL.search(inquiry.request.folded) is not None
            ),
        ),
        no_series(citation=citation, applies=lambda i: not _responded(i)),
        gain_from_last(citation=citation, applies=IS_REPEAT),
    )


def _repeats(day: date) -> tuple[WorkedCase, ...]:
    proven = {
        Fact.REGIONAL_PAIN_SYNDROME: True,
        Fact.PROVOCATIVE_TEST_POSITIVE: True,
        Fact.INJECTION_TRIED: True,
    }
    first = {**proven, Fact.INJECTION_TRIED: False}
    gained = {**proven, Fact.GAIN_AFTER_INJECTION: True}
    idle = {**proven, Fact.GAIN_AFTER_INJECTION: False}
    one, series = "Right stellate ganglion block", "Stellate ganglion blocks x 3"
    return tuple(
        worked(title, outcome, request=request, day=day, facts=facts)
        for title, outcome, request, facts in (
            ("a repeat after gain from the block before", OVERTURNED, one, gained),
            ("a repeat without gain from the block before", UPHELD, one, idle),
            ("a series before any response", UPHELD, series, first),
            ("a series after gain from the first", OVERTURNED, series, gained),
            ("an intravenous regional block", UPHELD, "Bier block, right arm", first),
        )
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    procedure = replace(PROCEDURE, more=_more(passages[0].citation()))
    made = edition(procedure, days=days, passages=passages)
    return replace(made, worked_cases=(*made.worked_cases, *_repeats(days.example)))
