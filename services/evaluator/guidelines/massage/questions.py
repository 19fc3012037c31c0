"""What all editions ask about massage: an adjunct to active treatment, and short.

By hand, and not beside the manual work of a chiropractor.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.courses import Track
from services.evaluator.core.criteria import Wording, any_stated, documented
from services.evaluator.core.documents import IN_2009, Days, unverified
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.care_words import Stage
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import need, not_recommended, with_words
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.therapies import STRICT, VISIT, courses, request_defects
from services.evaluator.guidelines.massage import agreed
from shared.facts import Fact

TREATMENTS = {
    "massage": (
        "massage", "massage therapy", "massage therapy session", "therapeutic massage",
        "medical massage", "deep tissue massage", "myofascial release", "97124",
        "myofascial therapy", "soft tissue mobilization", "soft tissue massage",
        "trigger point massage", "massage session", "cupping", "reflexology",
        "myofascial release therapy", "manual massage", "massage chair", "massager",
    ),
}  # fmt: skip
WHAT = "massage"
LATER = "4 to 6 visits beside active treatment: told of the edition of 2009 alone"
_DEVICE = Pattern(
    r"\b(?:massagers?|percuss\w*|massage (?:chair|device|unit|gun|machine|bed))\b"
)


def criteria(*, citation: Citation, sourced: bool) -> tuple[Rule, ...]:
    """Return the criteria of an edition; `sourced` if numbers were seen in print."""
    track = Track(
        id="massage",
        trial=6,  # Massage therapy: 4 to 6 visits in most cases
        total=6,  # Massage therapy: 4 to 6 visits in most cases
        citation=citation,
        guideline="the MTUS",
        unit=VISIT,
        verified=sourced,
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
        verified=sourced,
    )
    return (
        _by_hand(citation),
        *request_defects(what=WHAT, citation=citation),
        with_words(adjunct),
        _not_beside_manual_work(citation),
        *courses(what=WHAT, tracks=(track,), citation=citation, before=STRICT),
    )


def _by_hand(citation: Citation) -> Criterion:
    return not_recommended(
        what="a device for massage",
        citation=citation,
        exception="massage is given by hand",
        applies=lambda inquiry: bool(_DEVICE.search(inquiry.request.folded)),
        id="by-hand",
    )


def _not_beside_manual_work(citation: Citation) -> Criterion:
    """Ask whether a chiropractor works by hand at the same time; silence is none."""

    def known(inquiry: Inquiry) -> Known | None:
        if "chiropractic" in inquiry.request.treatments:
            return None  # one request for both is the chiropractor's own work
        running = tuple(
            care.evidence
            for care in inquiry.record.care
            if care.kind is CareKind.CHIROPRACTIC and care.stage is Stage.ONGOING
        )
        return Known(value=False, evidence=running) if running else None

    return need(
        id="not-beside-manual-work",
        facts=(),
        known=known,
        shows="no chiropractor treats by hand at the same time",
        silent="No chiropractic care is recorded as running.",
        denied=(
            "Chiropractic care is running, and no reason is given for a second manual "
            "treatment beside it."
        ),
        citation=citation,
        tolerated=True,
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
        criteria=criteria(citation=passages[0].citation(), sourced=days == IN_2009),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            *(() if days == IN_2009 else (LATER,)),
        ),
    )
