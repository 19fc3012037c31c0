"""What all editions ask about infrared and laser therapy.

Is there an exception for a treatment that is not recommended, and is its number stated.
"""

from services.evaluator.core.care_first import weeks_since_injury
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import Days, about, odg, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import WEEKS_OF_CHRONIC_PAIN, Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.quality import end_stated, quantity_stated
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

INFRARED, LASER = "infrared_therapy", "laser_therapy"
TREATMENTS = {
    INFRARED: (
        "infrared therapy", "infrared", "infrared heat", "infrared lamp", "97026",
        "monochromatic infrared",
    ),
    LASER: (
        "low level laser", "low level laser therapy", "lllt", "cold laser",
        "laser therapy", "class iv laser", "cold laser therapy",
    ),
}  # fmt: skip
ODG = about(odg("Low Back", "Infrared therapy"), INFRARED)
"""What speaks of infrared heat; the MTUS speaks of the laser."""
BACK = frozenset({"lumbar_spine", "back", "spine"})
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    ("without a reason", UPHELD, "Infrared therapy, 6 visits", {}),
    ("a laser without a reason", UPHELD, "Low level laser therapy, 4 visits", {}),
    (
        "an acute back, beside exercise",
        OVERTURNED,
        "Infrared therapy, low back, 4 visits",
        {Fact.HOME_EXERCISE_PROGRAM: True, Fact.WEEKS_SINCE_INJURY: 12},
    ),
    (
        "a back that is acute no more",
        UPHELD,
        "Infrared therapy, low back, 4 visits",
        {Fact.HOME_EXERCISE_PROGRAM: True, Fact.WEEKS_SINCE_INJURY: 13},
    ),
    (
        "an acute back without exercise",
        UPHELD,
        "Infrared therapy, low back, 4 visits",
        {Fact.WEEKS_SINCE_INJURY: 3},
    ),
    (
        "a laser for an acute back",
        UPHELD,
        "Cold laser, low back, 4 visits",
        {Fact.HOME_EXERCISE_PROGRAM: True, Fact.WEEKS_SINCE_INJURY: 3},
    ),
    (
        "how many is not stated",
        UPHELD,
        "Infrared therapy, low back",
        {Fact.HOME_EXERCISE_PROGRAM: True, Fact.WEEKS_SINCE_INJURY: 3},
    ),
    (
        "without an end",
        UPHELD,
        "Ongoing infrared therapy, low back",
        {Fact.HOME_EXERCISE_PROGRAM: True, Fact.WEEKS_SINCE_INJURY: 3},
    ),
    (
        "exceptional factors are documented",
        OVERTURNED,
        "Low level laser therapy, 4 visits",
        {Fact.EXCEPTIONAL_FACTORS: True},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    infrared = ODG.citation()
    return (
        not_recommended(
            what="laser therapy",
            citation=citation,
            unless=(Fact.EXCEPTIONAL_FACTORS,),
            exception="exceptional factors are documented",
            applies=lambda inquiry: LASER in inquiry.treatments,
        ),
        not_recommended(
            id="infrared-not-recommended",
            what="infrared therapy",
            citation=infrared,
            known=_exempt,
            exception=(
                "an acute back is treated beside exercise, or exceptional factors are "
                "documented"
            ),
            applies=lambda inquiry: INFRARED in inquiry.treatments,
        ),
        end_stated(unit="session", citation=citation),
        quantity_stated(unit="session", citation=citation),
    )


def _exempt(inquiry: Inquiry) -> Known | None:
    """Return the exception: an acute back beside exercise, or stated factors."""
    exercise = any_stated(
        Fact.HOME_EXERCISE_PROGRAM,
        Fact.PHYSICAL_THERAPY_TRIED,
        Fact.PHYSICAL_THERAPY_RUNNING,
    )(inquiry)
    acute = weeks_since_injury(inquiry) < WEEKS_OF_CHRONIC_PAIN
    if acute and inquiry.request.parts & BACK and exercise and exercise.value:
        return exercise
    return inquiry.flag(Fact.EXCEPTIONAL_FACTORS)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"infrared_therapy@{days.first}",
        title="Infrared and laser therapy",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Infrared and low level laser therapy are not recommended; the evidence "
            "for pain is insufficient, save for infrared heat for a while beside "
            "exercise for an acute back"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
