"""What all editions ask about sympathetic blocks."""

from dataclasses import replace
from datetime import date

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.guideline import GuidelineModule, Rule, WorkedCase
from services.evaluator.core.indicated import Procedure, edition, sign, told
from services.evaluator.core.injections import gain_from_last, is_repeat
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "sympathetic_block": (
        "sympathetic block", "stellate ganglion block", "lumbar sympathetic block",
        "stellate ganglion", "stellate block", "lumbar sympathetic",
        "sympathetic nerve block", "sympathetic ganglion block", "bier block",
        "lumbar sympathetic nerve block",
    ),
}  # fmt: skip

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


def _lasting(citation: Citation) -> Rule:
    """Ask of a repeat whether the blocks before brought gain in function."""
    return gain_from_last(citation=citation, applies=is_repeat(*REPEATS))


def _repeats(day: date) -> tuple[WorkedCase, ...]:
    proven = {
        Fact.REGIONAL_PAIN_SYNDROME: True,
        Fact.PROVOCATIVE_TEST_POSITIVE: True,
        Fact.INJECTION_TRIED: True,
    }
    return tuple(
        worked(
            f"a repeat {how} gain from the block before",
            outcome,
            request="Right stellate ganglion block",
            day=day,
            facts={**proven, Fact.GAIN_AFTER_INJECTION: gain},
        )
        for how, outcome, gain in (
            ("after", Outcome.OVERTURNED, True),
            ("without", Outcome.UPHELD, False),
        )
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    procedure = replace(PROCEDURE, more=(_lasting(passages[0].citation()),))
    made = edition(procedure, days=days, passages=passages)
    return replace(made, worked_cases=(*made.worked_cases, *_repeats(days.example)))
