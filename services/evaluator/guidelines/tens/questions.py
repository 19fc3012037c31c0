"""What all editions ask about tENS.

Has there been pain for three months; did other care fail; is it an adjunct to
functional restoration; are goals stated; is it a trial of at most a month, or did a
trial help.
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
    "tens": (
        "tens", "tens unit", "tens trial", "tens unit trial", "tens unit rental",
        "tens unit purchase", "transcutaneous electrical nerve stimulation",
        "transcutaneous electrical nerve stimulator",
        "transcutaneous electrical nerve stimulation unit",
        "transcutaneous electrotherapy", "tens ems", "tens/ems", "tens ems unit",
        "tens/ems unit", "electrical nerve stimulator", "tens device", "tens machine",
        "tens patches", "tens supplies", "tens electrodes", "tens pads", "electrodes",
        "dual tens unit", "prime dual tens", "tens/nmes",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
WHOLE = {Fact.CHRONIC_PAIN: True, Fact.CONSERVATIVE_CARE_FAILED: True, Fact.HOME_EXERCISE_PROGRAM: True, Fact.TREATMENT_GOALS_STATED: True}
CASES: tuple[Row, ...] = (
    ("a month of trial with all that is asked", OVERTURNED, "TENS unit rental, 30 days", WHOLE),
    ("31 days without an earlier trial", UPHELD, "TENS unit rental, 31 days", WHOLE),
    ("a purchase after a trial that helped", OVERTURNED, "TENS unit purchase", {**WHOLE, Fact.DEVICE_TRIAL_HELPED: True}),
    ("neither rental nor purchase is said", UPHELD, "TENS unit", WHOLE),
    ("acute pain", UPHELD, "TENS unit rental, 30 days", {**WHOLE, Fact.CHRONIC_PAIN: False}),
    ("other care is not described", UPHELD, "TENS unit rental, 30 days", {Fact.CHRONIC_PAIN: True, Fact.HOME_EXERCISE_PROGRAM: True, Fact.TREATMENT_GOALS_STATED: True}),
    ("nothing to add it to", UPHELD, "TENS unit rental, 30 days", {Fact.CHRONIC_PAIN: True, Fact.CONSERVATIVE_CARE_FAILED: True, Fact.TREATMENT_GOALS_STATED: True}),
    ("no goals", UPHELD, "TENS unit rental, 30 days", {Fact.CHRONIC_PAIN: True, Fact.CONSERVATIVE_CARE_FAILED: True, Fact.HOME_EXERCISE_PROGRAM: True}),
    ("a purchase though the trial failed", UPHELD, "TENS unit purchase", {**WHOLE, Fact.DEVICE_TRIAL_HELPED: False}),
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
            id="adjunct-to-restoration",
            facts=(Fact.PHYSICAL_THERAPY_RUNNING, Fact.HOME_EXERCISE_PROGRAM, Fact.PHYSICAL_THERAPY_TRIED),
            shows="it would be an adjunct to exercise or functional restoration",
            silent="No program of functional restoration is described to which it would be added.",
            citation=citation,
            verified=True,
        ),
        need(
            id="goals-stated",
            facts=(Fact.TREATMENT_GOALS_STATED,),
            shows="goals of the treatment are stated",
            silent="No short-term and long-term goals of the treatment are stated.",
            citation=citation,
            verified=True,
        ),
        AnyOf(
            (
                at_most_days(most=TRIAL, what="the unit", citation=citation, verified=True),
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
        id=f"tens@{days.first}",
        title="TENS",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "TENS is not recommended as a primary treatment; a trial of one month at "
            "home may be considered beside a program of functional restoration when "
            "pain has lasted three months, other care has failed, and goals are "
            "stated; a purchase needs a trial that helped"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
