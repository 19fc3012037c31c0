"""What all editions ask about aquatic therapy: why exercise on land does not do."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.courses import Track
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import need
from services.evaluator.core.pattern import Pattern
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
EXTREME = 40  # a body mass index from which obesity is called extreme. Unverified
_IN_WATER = Pattern(r"\b(?:aqua\w*|pool|water|hydro\w*)\b")


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
    return (
        *request_defects(what=WHAT, citation=citation),
        _reason_against_land(citation),
        _not_beside_land(citation),
        *courses(what=WHAT, tracks=(track,), citation=citation, before=STRICT),
    )


def _reason(inquiry: Inquiry) -> Known | None:
    """Return whether land is not borne: told, or extreme obesity by its index."""
    told = inquiry.flag(Fact.LAND_THERAPY_NOT_TOLERATED)
    index = inquiry.count(Fact.BODY_MASS_INDEX)
    if told or index is None or index < EXTREME:
        return told
    known = inquiry.known(Fact.BODY_MASS_INDEX)
    return Known(value=True, evidence=known.evidence if known else ())


def _reason_against_land(citation: Citation) -> Criterion:
    return need(
        id="land-therapy-not-tolerated",
        facts=(),
        known=_reason,
        shows=(
            "land-based exercise is not tolerated or weight bearing must be reduced, "
            f"as with a body mass index of {EXTREME}"
        ),
        silent=(
            "The record gives no reason, such as extreme obesity or severe disease of "
            "a weight-bearing joint, why land-based exercise would not do."
        ),
        denied="The record says that land-based exercise is tolerated.",
        citation=citation,
    )


def _not_beside_land(citation: Citation) -> Criterion:
    """Ask whether therapy on land runs too; what runs may be this one, in water."""

    def known(inquiry: Inquiry) -> Known | None:
        running = inquiry.flag(Fact.PHYSICAL_THERAPY_RUNNING)
        if running is None:
            return None
        if any(_IN_WATER.search(words.text.lower()) for words in running.evidence):
            return None
        return Known(value=not running.value, evidence=running.evidence)

    return need(
        id="not-beside-land-therapy",
        facts=(),
        known=known,
        shows="no land-based therapy is running at the same time",
        silent="No land-based therapy is recorded as running.",
        denied="Land-based therapy is running, so exercise on land is borne.",
        citation=citation,
        tolerated=True,
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
