"""What all editions ask about tENS.

Has there been pain for three months; did other care fail; is it an adjunct to
functional restoration; are goals stated; is it a trial of at most a month, or did a
trial help.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.stimulation import (
    adjunct,
    chronic_pain,
    goals_stated,
    other_care_failed,
    trial_or_gain,
)
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
WHOLE = {
    Fact.CHRONIC_PAIN: True,
    Fact.CONSERVATIVE_CARE_FAILED: True,
    Fact.HOME_EXERCISE_PROGRAM: True,
    Fact.TREATMENT_GOALS_STATED: True,
}
CASES: tuple[Row, ...] = (
    (
        "a month of trial with all that is asked",
        OVERTURNED,
        "TENS unit rental, 30 days",
        WHOLE,
    ),
    ("31 days without an earlier trial", UPHELD, "TENS unit rental, 31 days", WHOLE),
    (
        "a purchase after a trial that helped",
        OVERTURNED,
        "TENS unit purchase",
        {**WHOLE, Fact.DEVICE_TRIAL_HELPED: True},
    ),
    ("neither rental nor purchase is said", UPHELD, "TENS unit", WHOLE),
    (
        "acute pain",
        UPHELD,
        "TENS unit rental, 30 days",
        {**WHOLE, Fact.CHRONIC_PAIN: False},
    ),
    (
        "other care is not described",
        UPHELD,
        "TENS unit rental, 30 days",
        {
            Fact.CHRONIC_PAIN: True,
            Fact.HOME_EXERCISE_PROGRAM: True,
            Fact.TREATMENT_GOALS_STATED: True,
        },
    ),
    (
        "nothing to add it to",
        UPHELD,
        "TENS unit rental, 30 days",
        {
            Fact.CHRONIC_PAIN: True,
            Fact.CONSERVATIVE_CARE_FAILED: True,
            Fact.TREATMENT_GOALS_STATED: True,
        },
    ),
    (
        "no goals",
        UPHELD,
        "TENS unit rental, 30 days",
        {
            Fact.CHRONIC_PAIN: True,
            Fact.CONSERVATIVE_CARE_FAILED: True,
            Fact.HOME_EXERCISE_PROGRAM: True,
        },
    ),
    (
        "a purchase though the trial failed",
        UPHELD,
        "TENS unit purchase",
        {**WHOLE, Fact.DEVICE_TRIAL_HELPED: False},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        chronic_pain(citation),
        other_care_failed(citation),
        adjunct(citation, verified=True),
        goals_stated(citation),
        trial_or_gain(citation, what="the unit", verified=True),
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
