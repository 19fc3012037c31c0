"""What all editions ask about h-wave stimulation.

Has there been pain for three months; did other care and TENS fail; is it an adjunct; is
it a trial of at most a month, or did a trial help.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import documented
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import AnyOf, GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import at_most_days, need
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
WHOLE = {Fact.CHRONIC_PAIN: True, Fact.CONSERVATIVE_CARE_FAILED: True, Fact.TENS_FAILED: True, Fact.HOME_EXERCISE_PROGRAM: True}
CASES: tuple[Row, ...] = (
    ("a month of trial with all that is asked", OVERTURNED, "H-wave rental, 30 days", WHOLE),
    ("31 days without an earlier trial", UPHELD, "H-wave rental, 31 days", WHOLE),
    ("a purchase after a trial that helped", OVERTURNED, "H-wave purchase", {**WHOLE, Fact.DEVICE_TRIAL_HELPED: True}),
    ("a purchase without a trial", UPHELD, "H-wave purchase", WHOLE),
    ("TENS was not tried", UPHELD, "H-wave rental, 30 days", {Fact.CHRONIC_PAIN: True, Fact.CONSERVATIVE_CARE_FAILED: True, Fact.HOME_EXERCISE_PROGRAM: True}),
    ("the record is silent", UPHELD, "H-wave purchase", {}),
)


TRIAL = 30
"""Days: a trial of one month at home comes before a purchase."""


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="chronic-pain",
            facts=(),
            known=lambda inquiry: inquiry.chronic_pain(),
            shows="there has been pain for three months",
            silent="Pain of at least three months is not documented.",
            denied="The record denies chronic pain.",
            citation=citation,
        ),
        need(
            id="other-care-failed",
            facts=(Fact.CONSERVATIVE_CARE_FAILED,),
            shows="other care was tried and failed",
            silent="The record does not show that other care was tried and failed.",
            denied="The record says that other care helps.",
            citation=citation,
        ),
        need(
            id="tens-failed",
            facts=(Fact.TENS_FAILED,),
            shows="TENS was tried and failed",
            silent="The record does not show that TENS was tried and failed.",
            citation=citation,
        ),
        need(
            id="adjunct-to-restoration",
            facts=(Fact.PHYSICAL_THERAPY_RUNNING, Fact.HOME_EXERCISE_PROGRAM, Fact.PHYSICAL_THERAPY_TRIED),
            shows="it would be an adjunct to exercise or functional restoration",
            silent="No program of functional restoration is described to which it would be added.",
            citation=citation,
        ),
        AnyOf(
            (
                at_most_days(most=TRIAL, what="the device", citation=citation),
                need(
                    id="trial-helped",
                    facts=(Fact.DEVICE_TRIAL_HELPED,),
                    shows="a trial of the device helped",
                    silent="No outcome of a trial of the device is documented.",
                    denied="A trial of the device did not help.",
                    citation=citation,
                ),
            )
        ),
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
