"""What all editions ask about interferential stimulation.

Is there a reason why drugs or other care do not do; is it an adjunct; is it a trial of
at most a month, or did a trial help.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.stimulation import adjunct, trial_or_gain
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "interferential_unit": (
        "interferential unit", "interferential current stimulation", "interferential",
        "interferential stimulator", "if unit", "ifc unit",
        "interferential current unit", "orthostim", "orthostim 4", "orthostim unit",
        "orthostim4", "orthostim4 unit",
        "nexwave", "zynex nexwave", "if 4 unit", "multi stim unit", "multistim unit",
        "solace multi stim unit", "interferential therapy", "rs 4i", "ics unit",
        "inferential unit", "interferential stimulator unit", "vq orthostim",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
WHOLE = {Fact.CONSERVATIVE_CARE_FAILED: True, Fact.HOME_EXERCISE_PROGRAM: True}
CASES: tuple[Row, ...] = (
    (
        "a month of trial after failed care",
        OVERTURNED,
        "Interferential unit rental, 30 days",
        WHOLE,
    ),
    (
        "31 days without an earlier trial",
        UPHELD,
        "Interferential unit rental, 31 days",
        WHOLE,
    ),
    (
        "a purchase after a trial that helped",
        OVERTURNED,
        "Interferential unit purchase",
        {**WHOLE, Fact.DEVICE_TRIAL_HELPED: True},
    ),
    ("a purchase without a trial", UPHELD, "Interferential unit purchase", WHOLE),
    (
        "a history of abuse of drugs",
        OVERTURNED,
        "Interferential unit rental, 30 days",
        {Fact.SUBSTANCE_USE_DISORDER: True, Fact.HOME_EXERCISE_PROGRAM: True},
    ),
    (
        "no history of abuse, and nothing else",
        UPHELD,
        "Interferential unit rental, 30 days",
        {Fact.SUBSTANCE_USE_DISORDER: False, Fact.HOME_EXERCISE_PROGRAM: True},
    ),
    ("the record is silent", UPHELD, "OrthoStim unit", {}),
)


def _reason(inquiry: Inquiry) -> Known | None:
    """Return why drugs or other care do not do; to deny misuse denies nothing else."""
    told = any_stated(Fact.MEDICATION_NOT_TOLERATED, Fact.CONSERVATIVE_CARE_FAILED)
    found, misuse = told(inquiry), inquiry.flag(Fact.SUBSTANCE_USE_DISORDER)
    if misuse and misuse.value and not (found and found.value):
        return misuse
    return found


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="drugs-or-care-do-not-do",
            facts=(),
            known=_reason,
            shows=(
                "drugs are not tolerated or were misused, or that other care failed"
            ),
            silent=(
                "The record does not show that drugs are not tolerated or were "
                "misused, or that other care failed."
            ),
            citation=citation,
        ),
        adjunct(citation, verified=False),
        trial_or_gain(citation, what="the unit", verified=False),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"interferential_unit@{days.first}",
        title="Interferential stimulation",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Interferential stimulation is not recommended by itself; beside exercise "
            "and return to work a trial of one month may be considered when drugs "
            "lose effect or are not tolerated or other care has failed"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
