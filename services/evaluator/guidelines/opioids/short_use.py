"""What is asked of an opioid for acute pain, and after a surgery."""

from collections.abc import Mapping

from services.evaluator.core.criteria import Applies, any_stated, shown_by_record
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import DAYS_PER_WEEK, days_asked, weeks_taken
from services.evaluator.core.surgical import surgery_known
from services.evaluator.guidelines.opioids.phases import (
    ACUTE_WEEKS,
    DAYS_AFTER_SURGERY,
    Point,
    at,
    is_severe,
    is_subacute,
    is_tramadol,
    point_of,
    severe,
    weeks_since_injury,
)
from shared.facts import Fact

DAYS_ACUTE = 14
"""Two weeks in all: the chapter of 2004 on the shoulder, as the clearinghouse sums it
up, does not recommend opioids for longer; for the later texts unverified."""
DAYS_A_FILL = 7
"""CDC 2016, recommendation 6: three days are often enough, more than seven rarely."""
DAYS_SUBACUTE = 30
"""One fill, from four weeks to three months; unverified."""
TABLETS_A_DAY: Mapping[str, float] = {
    "hydrocodone/acetaminophen": 4, "oxycodone/acetaminophen": 4, "oxycodone": 4,
    "codeine/acetaminophen": 4, "hydrocodone/ibuprofen": 4, "hydromorphone": 4,
    "tramadol": 3, "tramadol/acetaminophen": 4, "tapentadol": 3,
}  # fmt: skip
"""How short-acting opioids are usually taken in acute pain; unverified."""
DAYS_POSTOPERATIVE = 30
"""One fill, usually 30 to 60 tablets; unverified."""
FIRST_WEEKS = 2
"""After a severe injury nobody waits for other drugs to fail this long; unverified."""


def short_use(
    *, acute: Citation, postoperative: Citation, fill: Citation | None
) -> tuple[Rule, ...]:
    """Return the criteria for acute pain and for the time after a surgery.

    `fill` is where the limit of one fill stands; an edition before it has none.
    """
    return (
        _severe(acute),
        _first_line(acute),
        _within_days(
            "acute",
            DAYS_ACUTE,
            acute,
            "acute pain needs a short supply",
            _is_acute,
            in_all=True,
        ),
        *_one_fill(fill),
        _within_days(
            "subacute",
            DAYS_SUBACUTE,
            acute,
            "after four weeks one fill at most is supported at a time",
            is_subacute,
        ),
        _surgery(postoperative),
        _soon_after(postoperative),
        _within_days(
            "postoperative",
            DAYS_POSTOPERATIVE,
            postoperative,
            "after a surgery one fill is supported at a time",
            at(Point.POSTOPERATIVE),
        ),
    )


def _one_fill(citation: Citation | None) -> tuple[Rule, ...]:
    """Ask whether one fill is short enough, where an edition limits it."""
    if citation is None:
        return ()
    within = _within_days(
        "acute-fill",
        DAYS_A_FILL,
        citation,
        "more than a week at a time is rarely needed for acute pain",
        _is_acute,
        verified=True,
    )
    return (within,)


def _severe(citation: Citation) -> Criterion:
    return shown_by_record(
        id="severe-acute-pain",
        shows="the acute pain comes from a severe injury",
        known=severe,
        citation=citation,
        applies=lambda inquiry: (
            point_of(inquiry) is Point.ACUTE and not is_tramadol(inquiry)
        ),
        verified=False,
    )


def _first_line(citation: Citation) -> Criterion:
    return shown_by_record(
        id="other-analgesics-insufficient",
        shows=(
            "an anti-inflammatory drug or acetaminophen was tried and did not suffice, "
            "or was not tolerated"
        ),
        known=any_stated(Fact.FIRST_LINE_DRUG_FAILED),
        citation=citation,
        applies=lambda inquiry: (
            point_of(inquiry) is Point.ACUTE and not _first_days(inquiry)
        ),
    )


def _first_days(inquiry: Inquiry) -> bool:
    return weeks_since_injury(inquiry) <= FIRST_WEEKS and is_severe(inquiry)


def _is_acute(inquiry: Inquiry) -> bool:
    acute = point_of(inquiry) is Point.ACUTE
    return acute and weeks_since_injury(inquiry) <= ACUTE_WEEKS


def _within_days(
    of: str,
    limit: int,
    citation: Citation,
    why: str,
    applies: Applies,
    *,
    in_all: bool = False,
    verified: bool = False,
) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        days = days_asked(inquiry, usual=TABLETS_A_DAY)
        before = (weeks_taken(inquiry) or 0.0) * DAYS_PER_WEEK if in_all else 0.0
        evidence = (inquiry.request.evidence(),)
        if days is None:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason=f"How long the supply lasts cannot be determined; {why}.",
                evidence=evidence,
            )
        within = days + before <= limit
        lasts = "with earlier use comes to" if before else "lasts"
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=(
                f"The supply asked for {lasts} about {days + before:.0f} days, "
                f"{'within' if within else 'beyond'} the {limit} supported; {why}."
            ),
            evidence=evidence,
        )

    return Criterion(
        id=f"within-{of}-supply",
        question=f"Does the supply last at most {limit} days?",
        shows=f"the supply lasts at most {limit} days",
        names=(why,),
        citation=citation,
        ask=ask,
        applies=applies,
        verified=verified,
    )


def _surgery(citation: Citation) -> Criterion:
    def known(inquiry: Inquiry) -> Known | None:
        found = surgery_known(inquiry)
        days = inquiry.known(Fact.DAYS_SINCE_SURGERY)
        if found is None and days:
            return Known(value=True, evidence=days.evidence)
        return found

    return shown_by_record(
        id="surgery-stands",
        shows="the surgery that the drug goes with was done or stands",
        known=known,
        citation=citation,
        applies=at(Point.POSTOPERATIVE),
    )


def _soon_after(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        days = inquiry.count(Fact.DAYS_SINCE_SURGERY) or 0.0
        known = inquiry.known(Fact.DAYS_SINCE_SURGERY)
        within = days <= DAYS_AFTER_SURGERY
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=(
                f"The surgery was {days:.0f} days before, "
                f"{'within' if within else 'beyond'} the {DAYS_AFTER_SURGERY} days "
                "for which postoperative pain is treated."
            ),
            evidence=known.evidence if known else (),
        )

    return Criterion(
        id="within-postoperative-days",
        question=f"Was the surgery at most {DAYS_AFTER_SURGERY} days before?",
        shows=f"the surgery was at most {DAYS_AFTER_SURGERY} days before",
        names=("postoperative pain",),
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            point_of(inquiry) is Point.POSTOPERATIVE
            and inquiry.count(Fact.DAYS_SINCE_SURGERY) is not None
        ),
        verified=False,
    )
