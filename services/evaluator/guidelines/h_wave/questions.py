"""What all editions ask about h-wave stimulation.

Has there been pain for three months; did other care and TENS fail; is it an adjunct; is
it a trial of at most a month, or did a trial help.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.stimulation import (
    adjunct,
    chronic_pain,
    other_care_failed,
    trial_or_gain,
)
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "h_wave": (
        "h wave", "h wave unit", "h wave device", "h wave stimulation",
        "home h wave device", "h wave machine", "h wave rental", "h wave purchase",
        "h wave homecare system", "home h wave",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
WHOLE = {
    Fact.CHRONIC_PAIN: True,
    Fact.CONSERVATIVE_CARE_FAILED: True,
    Fact.TENS_FAILED: True,
    Fact.HOME_EXERCISE_PROGRAM: True,
}
CASES: tuple[Row, ...] = (
    (
        "a month of trial with all that is asked",
        OVERTURNED,
        "H-wave rental, 30 days",
        WHOLE,
    ),
    ("31 days without an earlier trial", UPHELD, "H-wave rental, 31 days", WHOLE),
    (
        "a purchase after a trial that helped",
        OVERTURNED,
        "H-wave purchase",
        {**WHOLE, Fact.DEVICE_TRIAL_HELPED: True},
    ),
    ("a purchase without a trial", UPHELD, "H-wave purchase", WHOLE),
    (
        "TENS was not tried",
        UPHELD,
        "H-wave rental, 30 days",
        {
            Fact.CHRONIC_PAIN: True,
            Fact.CONSERVATIVE_CARE_FAILED: True,
            Fact.HOME_EXERCISE_PROGRAM: True,
        },
    ),
    ("the record is silent", UPHELD, "H-wave purchase", {}),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        chronic_pain(citation),
        other_care_failed(citation),
        need(
            id="tens-failed",
            facts=(Fact.TENS_FAILED,),
            shows="TENS was tried and failed",
            silent="The record does not show that TENS was tried and failed.",
            citation=citation,
        ),
        adjunct(citation, verified=False),
        trial_or_gain(citation, what="the device", verified=False),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"h_wave@{days.first}",
        title="H-wave stimulation",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "H-wave stimulation is not recommended by itself; a trial of one month at "
            "home may be considered beside functional restoration after physical "
            "therapy, drugs and TENS have failed"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
