"""How many hours of home care a week are asked for, and for how long.

The guideline asks for an estimate of duration and frequency (CM16-0249735); a number
for a week is known of the edition of 2009 alone.
"""

from dataclasses import dataclass

from services.evaluator.core.guideline import Criterion, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.spread import DAYS_PER_WEEK, read_spread

EVALUATION = Pattern(r"\b(?:evaluation|assessment|eval)\b")
EVERY_DAY = 7.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """What a request says of hours; `visits` are nurses' or therapists' visits."""

    a_week: float | None
    weeks: float | None
    visits: float | None

    @property
    def stated(self) -> bool:
        """Return whether hours and weeks, or a number of visits, are said."""
        return self.visits is not None or None not in (self.a_week, self.weeks)


def hours_of(inquiry: Inquiry) -> Hours:
    """Return the hours a week and the weeks of a request.

    Hours "a day" without a number of days are those of every day.
    """
    request = inquiry.request
    spread = read_spread(fold(request.disputed))
    count, weeks = request.count, request.quantity.weeks or spread.weeks
    if count is not None and request.quantity.unit == "hours":
        return Hours(a_week=count / weeks if weeks else None, weeks=weeks, visits=None)
    if spread.hours and weeks:
        days = spread.per_week or EVERY_DAY
        return Hours(a_week=spread.hours * days, weeks=weeks, visits=None)
    return Hours(a_week=None, weeks=weeks, visits=count)


def is_evaluation(inquiry: Inquiry) -> bool:
    """Return whether only an evaluation of the home is asked for."""
    request = inquiry.request
    return bool(EVALUATION.search(request.folded)) and request.count is None


def hours_stated(*, citation: Citation, verified: bool) -> Criterion:
    """Ask whether the request says how much care is asked for, and for how long."""

    def ask(inquiry: Inquiry) -> Reply:
        asked, evidence = hours_of(inquiry), (inquiry.request.evidence(),)
        if asked.stated:
            reason = "The request says how much care is asked for, and for how long."
            return Reply(answer=Answer.MET, reason=reason, evidence=evidence)
        missing = "hours and weeks are"
        if asked.weeks is not None:
            missing = "hours are"
        elif read_spread(inquiry.request.folded).rate_span or inquiry.request.count:
            missing = "number of weeks is"
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=f"The {missing} not stated.",
            evidence=evidence,
        )

    return Criterion(
        id="hours-stated",
        question="Are hours and weeks, or a number of visits, stated?",
        shows="a definite amount of care for a definite time is asked for",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: not is_evaluation(inquiry),
        verified=verified,
    )


def within_hours(*, most: int, citation: Citation) -> Criterion:
    """Ask whether the hours of a week stay within those of a part-time service."""

    def ask(inquiry: Inquiry) -> Reply:
        a_week = hours_of(inquiry).a_week or 0.0
        within = a_week <= most
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=(
                f"The hours asked for {'stay' if within else 'do not stay'} within "
                f"the {most} a week that are supported."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="within-hours",
        question=f"Are at most {most} hours a week asked for?",
        shows=f"at most {most} hours a week are asked for",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: hours_of(inquiry).a_week is not None,
        verified=False,
    )


def days_asked(inquiry: Inquiry) -> float:
    """Return over how many days care is asked for, none where that is unsaid."""
    return (hours_of(inquiry).weeks or 0.0) * DAYS_PER_WEEK
