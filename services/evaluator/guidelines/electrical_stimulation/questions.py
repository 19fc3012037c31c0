"""What all editions ask about electrical stimulation in the clinic.

Is the number of sessions stated; does no other course run; is it an adjunct; are goals
stated.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import against
from services.evaluator.core.quality import end_stated, quantity_stated
from services.evaluator.core.stimulation import adjunct, goals_stated
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "electrical_stimulation": (
        "electrical stimulation", "e stim", "electrical stimulation therapy", "97014",
        "g0283", "97032", "electro stimulation", "electrotherapy", "electrical stim",
        "electric stimulation",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
WHOLE = {Fact.HOME_EXERCISE_PROGRAM: True, Fact.TREATMENT_GOALS_STATED: True}
CASES: tuple[Row, ...] = (
    ("an adjunct with goals", OVERTURNED, "Electrical stimulation, 6 sessions", WHOLE),
    (
        "physical therapy is running",
        UPHELD,
        "Electrical stimulation 1 times 8",
        {**WHOLE, Fact.PHYSICAL_THERAPY_RUNNING: True},
    ),
    (
        "no goals",
        UPHELD,
        "Electrical stimulation, 6 sessions",
        {Fact.HOME_EXERCISE_PROGRAM: True},
    ),
    (
        "nothing to add it to",
        UPHELD,
        "Electrical stimulation, 6 sessions",
        {Fact.TREATMENT_GOALS_STATED: True},
    ),
    ("no number", UPHELD, "Electrical stimulation", WHOLE),
    ("as needed", UPHELD, "Electrical stimulation as needed", WHOLE),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="session", citation=citation),
        quantity_stated(unit="session", citation=citation),
        against(
            id="not-beside-physical-therapy",
            facts=(Fact.PHYSICAL_THERAPY_RUNNING,),
            shows="no course of physical therapy runs at the same time",
            found=(
                "Physical therapy is running, and no reason is given for a separate "
                "passive treatment beside it."
            ),
            citation=citation,
            verified=True,
        ),
        adjunct(citation, verified=True),
        goals_stated(citation),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"electrical_stimulation@{days.first}",
        title="Electrical stimulation in the clinic",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Electrical stimulation by a therapist is a passive help to active "
            "exercise; it is not supported alone or beside a course of therapy that "
            "already runs"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
