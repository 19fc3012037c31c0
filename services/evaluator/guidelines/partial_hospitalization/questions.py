"""What all editions ask about intensive psychiatric care.

Does the request have an end; is there danger to self or others, psychosis or severe
loss of function; was a psychological evaluation done. An evaluation that was authorized
in the place of the program does not settle its need (CM17-0001749).
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.quality import end_stated
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "partial_hospitalization": (
        "partial hospitalization", "partial hospitalization program",
        "partial hospitalization day treatment", "php", "intensive outpatient program",
        "intensive outpatient psychiatric program", "iop",
        "inpatient psychiatric admission", "inpatient psychiatric treatment",
        "psychiatric hospitalization", "day treatment program",
        "residential psychiatric treatment",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "suicidal thoughts",
        OVERTURNED,
        "Partial hospitalization day treatment",
        {Fact.SUICIDAL_IDEATION: True},
    ),
    (
        "stable mood",
        UPHELD,
        "Partial hospitalization day treatment",
        {Fact.SUICIDAL_IDEATION: False},
    ),
    ("the record is silent", UPHELD, "Intensive outpatient program, 4 weeks", {}),
    (
        "psychosis, after an evaluation",
        OVERTURNED,
        "Inpatient psychiatric admission, 5 days",
        {Fact.SEVERE_MENTAL_STATE: True, Fact.PSYCHOLOGICAL_EVALUATION_DONE: True},
    ),
    (
        "the application says that no evaluation was done",
        UPHELD,
        "Partial hospitalization, 10 days",
        {Fact.SUICIDAL_IDEATION: True, Fact.PSYCHOLOGICAL_EVALUATION_DONE: False},
    ),
    (
        "without an end",
        UPHELD,
        "Ongoing partial hospitalization",
        {Fact.SUICIDAL_IDEATION: True},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="day", citation=citation),
        need(
            id="severe-state",
            facts=(Fact.SEVERE_MENTAL_STATE, Fact.SUICIDAL_IDEATION),
            shows="the mental state is severe, with danger to self or others",
            silent=(
                "No danger to self or others and no severe loss of function is "
                "documented."
            ),
            denied="The record denies danger to self and others.",
            citation=citation,
            verified=True,
        ),
        need(
            id="evaluated",
            facts=(Fact.PSYCHOLOGICAL_EVALUATION_DONE,),
            shows="a psychological evaluation was done",
            silent=(
                "No psychological evaluation is described; danger does not wait for "
                "one."
            ),
            citation=citation,
            tolerated=True,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"partial_hospitalization@{days.first}",
        title="Intensive psychiatric care",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Psychological care goes by steps; when pain or distress persists in "
            "spite of earlier care, and above all with danger to self or others, more "
            "intensive care may be required"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
