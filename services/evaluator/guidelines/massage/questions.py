"""What all editions ask about massage: an adjunct to active treatment, and short."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.courses import Track
from services.evaluator.core.criteria import Wording, any_stated, documented
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import with_words
from services.evaluator.core.therapies import STRICT, VISIT, courses, request_defects
from services.evaluator.guidelines.massage import agreed
from shared.facts import Fact

TREATMENTS = {
    "massage": (
        "massage", "massage therapy", "massage therapy session", "therapeutic massage",
        "medical massage", "deep tissue massage", "myofascial release", "97124",
        "myofascial therapy", "soft tissue mobilization", "soft tissue massage",
        "trigger point massage", "massage session", "cupping", "reflexology",
        "myofascial release therapy", "manual massage",
    ),
}  # fmt: skip
WHAT = "massage"


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    track = Track(
        id="massage",
        trial=6,  # Massage therapy: 4 to 6 visits in most cases
        total=6,  # Massage therapy: 4 to 6 visits in most cases
        citation=citation,
        guideline="the MTUS",
        unit=VISIT,
    )
    adjunct = documented(
        id="adjunct-to-exercise",
        known=any_stated(
            Fact.HOME_EXERCISE_PROGRAM,
            Fact.PHYSICAL_THERAPY_TRIED,
            Fact.PHYSICAL_THERAPY_RUNNING,
        ),
        question="Is massage an adjunct to exercise or other active treatment?",
        shows="massage is an adjunct to exercise or other active treatment",
        citation=citation,
        wording=Wording(
            met="The record shows active treatment to which massage would be added.",
            not_met="The record says that there is no active treatment.",
            not_documented=(
                "The record describes no exercise or other active treatment to which "
                "massage would be added."
            ),
        ),
    )
    return (
        *request_defects(what=WHAT, citation=citation),
        with_words(adjunct),
        *courses(what=WHAT, tracks=(track,), citation=citation, before=STRICT),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"massage@{days.first}",
        title="Massage",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Massage is a passive adjunct to recommended active treatment such as "
            "exercise and is limited to 4 to 6 visits in most cases"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=unverified(passages),
    )
