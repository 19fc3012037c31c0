"""What all editions ask about aquatic therapy: why exercise on land does not do."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.courses import Track
from services.evaluator.core.criteria import Wording, any_stated, documented
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import with_words
from services.evaluator.core.therapies import STRICT, VISIT, courses, request_defects
from services.evaluator.guidelines.aquatic_therapy import agreed
from shared.facts import Fact

TREATMENTS = {
    "aquatic_therapy": (
        "aquatic therapy", "aqua therapy", "pool therapy", "hydrotherapy",
        "aquatic physical therapy", "aquatic exercise", "aquatherapy", "pool exercise",
        "aquatic therapy session", "aquatic therapy visit", "97113",
    ),
}  # fmt: skip
WHAT = "aquatic therapy"


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    track = Track(
        id="aquatic",
        trial=10,  # Physical medicine: 9 to 10 visits; aquatic therapy counts as such
        total=10,  # Physical medicine: 9 to 10 visits; aquatic therapy counts as such
        citation=citation,
        guideline="the MTUS",
        unit=VISIT,
        verified=False,
    )
    need = documented(
        id="land-therapy-not-tolerated",
        known=any_stated(Fact.LAND_THERAPY_NOT_TOLERATED),
        question="Is there a need for reduced weight bearing?",
        shows="land-based exercise is not tolerated or weight bearing must be reduced",
        citation=citation,
        wording=Wording(
            met="The record gives a reason why land-based exercise does not do.",
            not_met="The record says that land-based exercise is tolerated.",
            not_documented=(
                "The record gives no reason, such as extreme obesity or severe disease "
                "of a weight-bearing joint, why land-based exercise would not do."
            ),
        ),
    )
    return (
        *request_defects(what=WHAT, citation=citation),
        with_words(need),
        *courses(what=WHAT, tracks=(track,), citation=citation, before=STRICT),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"aquatic_therapy@{days.first}",
        title="Aquatic therapy",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Aquatic therapy is an optional form of exercise where reduced weight "
            "bearing is desirable, as in extreme obesity, and its visits count as "
            "physical therapy"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=unverified(passages),
    )
