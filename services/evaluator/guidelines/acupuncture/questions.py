"""What is asked about acupuncture.

Six treatments show whether it works; more need functional improvement. Earlier
acupuncture that is merely named does not bar a request within the trial.
"""

import re

from services.evaluator.core.citing import Passage
from services.evaluator.core.courses import Track
from services.evaluator.core.criteria import Wording, any_stated, documented
from services.evaluator.core.documents import Days, odg, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
    Silence,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import with_words
from services.evaluator.core.surgical import surgery_known
from services.evaluator.core.therapies import (
    LENIENT,
    courses,
    is_evaluation,
    only_if,
    request_defects,
)
from services.evaluator.guidelines.acupuncture import agreed
from shared.facts import Fact

TREATMENTS = {
    "acupuncture": (
        "acupuncture", "acupuncture therapy", "acupuncture treatment",
        "acupuncture visit", "acupuncture session", "acupuncture therapy session",
        "electroacupuncture", "electro acupuncture", "initial acupuncture",
        "acupuncture evaluation", "acupuncture consultation", "acupuncturist",
        "acupuncture with stimulation", "acupuncture with electrical stimulation",
        "97810", "97811", "97813", "97814", "acupuncture and infrared",
        "acupuncture with infrared", "acupunture", "infrared with acupuncture",
        "acupuncture with infrared therapy",
    ),
}  # fmt: skip
WHAT, UNIT = "acupuncture", "treatment"
ODG = odg("Pain (Chronic)", "Acupuncture", verified=True)
"""What the total rests on (CM16-0242419); the MTUS names none."""
MOST_WEEKS = 9  # 9792.24.1(c)(3): at best 1 to 2 months (CM16-0230548)
_RANGE = re.compile(r"\b(\d)(?: ?(?:to|-|or) ?| )(\d) ?(?:times?|x|sessions?|visits?)")


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    track = Track(
        id="acupuncture",
        trial=6,  # 9792.24.1(c)(1): 3 to 6 treatments to produce improvement
        total=12,  # ODG: 8 to 12 visits over 4 to 6 weeks (CM16-0242419)
        citation=citation,
        in_all=ODG.citation(),
        guideline="the guideline",
        unit=UNIT,
        fits=lambda inquiry: _ranged(inquiry) is None,
    )
    return (
        *request_defects(what=WHAT, citation=citation),
        _indication(citation),
        _range(track),
        _months(citation),
        *courses(what=WHAT, tracks=(track,), citation=citation, before=LENIENT),
        _earlier(citation),
    )


def _ranged(inquiry: Inquiry) -> tuple[float, float] | None:
    """Return the ends of a range in a first request, as totals."""
    found = _RANGE.search(inquiry.request.folded)
    weeks = inquiry.request.quantity.weeks
    if not found or not weeks or LENIENT.begun(inquiry):
        return None
    low, high = int(found[1]) * weeks, int(found[2]) * weeks
    return (low, high) if low < high else None


def _range(track: Track) -> Criterion:
    """Ask whether a range starts within the trial and ends within the course.

    "1 to 2 times a week for 4 weeks" leaves it to the provider to stay within the
    trial (CM17-0010885).
    """

    def ask(inquiry: Inquiry) -> Reply:
        low, high = _ranged(inquiry) or (0.0, 0.0)
        fits = low <= track.trial and high <= track.total
        return Reply(
            answer=Answer.MET if fits else Answer.NOT_MET,
            reason=(
                f"The range of {low:g} to {high:g} treatments asked for "
                f"{'keeps' if fits else 'does not keep'} to a trial of {track.trial} "
                f"at its lower and to {track.total} at its upper end."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="range-starts-within-trial",
        question="Does the range asked for start within the trial?",
        shows=(
            f"the range asked for starts within a trial of {track.trial} and ends "
            f"within {track.total}"
        ),
        citation=track.citation,
        ask=ask,
        applies=lambda inquiry: _ranged(inquiry) is not None,
    )


def _months(citation: Citation) -> Criterion:
    """Ask whether treatments keep to two months, where their weeks are named."""

    def ask(inquiry: Inquiry) -> Reply:
        weeks = inquiry.request.quantity.weeks or 0.0
        within = weeks <= MOST_WEEKS
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=(
                f"The treatments asked for {'keep' if within else 'do not keep'} to "
                f"two months, {MOST_WEEKS} weeks at most, the best duration."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="within-two-months",
        question=f"Are the treatments spread over at most {MOST_WEEKS} weeks?",
        shows=f"the treatments are spread over two months, {MOST_WEEKS} weeks, at most",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: inquiry.request.quantity.weeks is not None,
    )


def _adjunct(inquiry: Inquiry) -> Known | None:
    """Return why acupuncture: drugs, rehabilitation, or surgery to recover from."""
    surgery = surgery_known(inquiry)
    if surgery and surgery.value:
        return surgery
    return any_stated(
        Fact.MEDICATION_NOT_TOLERATED,
        Fact.PHYSICAL_THERAPY_RUNNING,
        Fact.PHYSICAL_THERAPY_TRIED,
        Fact.ACTIVE_CARE_TRIED,
        Fact.HOME_EXERCISE_PROGRAM,
    )(inquiry)


def _indication(citation: Citation) -> Criterion:
    criterion = documented(
        id="indication",
        known=_adjunct,
        question=(
            "Are drugs reduced or not tolerated, or is it an adjunct to rehabilitation "
            "or surgery?"
        ),
        shows=(
            "acupuncture is an adjunct to rehabilitation or surgery, or drugs are not "
            "tolerated"
        ),
        citation=citation,
        wording=Wording(
            met="The record names a ground for acupuncture.",
            not_met=(
                "The record shows no rehabilitation, no surgery and no drugs that are "
                "not tolerated."
            ),
            not_documented=(
                "Whether drugs are reduced or not tolerated is not documented; a first "
                "trial may go without."
            ),
        ),
        # CM17-0010885 was overturned with this undocumented.
        silence=Silence.IS_TOLERATED,
    )
    return only_if(with_words(criterion), lambda i: not is_evaluation(i))


def _earlier(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        told = (care for care in inquiry.record.care if care.had)
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                "The record names acupuncture among earlier care but gives neither its "
                "number nor its effect; that alone does not speak against a request no "
                "larger than a trial."
            ),
            evidence=tuple(c.evidence for c in told if c.kind == "acupuncture"),
        )

    return Criterion(
        id="earlier-course-described",
        question="Are number and effect of earlier acupuncture described?",
        shows="number and effect of the earlier acupuncture are described",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            not LENIENT.begun(inquiry)
            and any(c.kind == "acupuncture" and c.had for c in inquiry.record.care)
        ),
        silence=Silence.IS_TOLERATED,
        verified=False,
    )


def module(
    *, days: Days, passages: tuple[Passage, ...], more: tuple[str, ...] = ()
) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"acupuncture@{days.first}",
        title="Acupuncture",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Acupuncture is an option when pain medication is reduced or not "
            "tolerated, or beside rehabilitation or surgery: 3 to 6 treatments show "
            "whether it helps, at 1 to 3 a week over 1 to 2 months, and more need "
            "documented functional improvement"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(*more, *unverified(passages)),
        beside=(ODG,),
    )
