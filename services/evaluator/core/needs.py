"""Criteria on facts in a few lines: a need that must be shown, or may stay unsaid.

Not here: courses of visits (`courses`, `therapies`).
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from services.evaluator.core.criteria import (
    Wording,
    any_stated,
    documented,
    quoting,
)
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, Silence, always
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Evidence
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.spread import WEEKS_PER_MONTH
from services.evaluator.core.words import ALSO
from shared.facts import Fact

SHORTER = 160
"""Characters of the record that a reason quotes."""
_BOUGHT = Pattern(r"\b(?:purchase|purchased|buy)\b")
_DAILY = Pattern(r"\bdaily (?:\w+ )?(?:trial|use|rental)\b")
_RENTED = Pattern(r"\b(?:rental|rent|rented)\b")
TELLING = 3
"""Words from which on a quotation carries its denial with it."""


def need(  # noqa: PLR0913 -- a criterion has this many parts, all named
    *,
    id: str,  # noqa: A002 -- the name a criterion carries
    facts: Iterable[Fact],
    shows: str,
    silent: str,
    citation: Citation,
    denied: str = "",
    tolerated: bool = False,
    verified: bool = False,
    applies: Callable[[Inquiry], bool] = always,
    known: Callable[[Inquiry], Known | None] | None = None,
    quotes: int = 1,
) -> Criterion:
    """Ask whether the record shows one of some facts; `shows` says which need."""
    criterion = documented(
        id=id,
        known=known or any_stated(*facts),
        question=f"Does the record show that {shows}?",
        shows=shows,
        citation=citation,
        wording=Wording(
            met=f"The record shows that {shows}.",
            not_met=denied or f"The record does not bear out that {shows}.",
            not_documented=silent,
        ),
        applies=applies,
        silence=Silence.IS_TOLERATED if tolerated else Silence.LEAVES_UNPROVEN,
        verified=verified,
    )
    return with_words(criterion, quotes=quotes)


def with_words(criterion: Criterion, *, quotes: int = 1) -> Criterion:
    """Return the criterion with the words of the record quoted in its reasons.

    Care that failed is told in two places: what was had, and that the complaint stays.
    """

    def ask(inquiry: Inquiry) -> Reply:
        reply = criterion.ask(inquiry)
        if reply.answer is Answer.NOT_MET and not any(map(_telling, reply.evidence)):
            return reply
        words = quoting(reply.evidence, most=SHORTER)
        more = quoting(reply.evidence[1:], most=SHORTER) if quotes > 1 else ""
        if words and more and more != words:
            words = f"{words}{ALSO}{more}"
        return replace(reply, reason=f"{reply.reason.rstrip('.')}{words}.")

    return replace(criterion, ask=ask)


def _telling(words: Evidence) -> bool:
    """Return whether words tell by themselves that something is denied."""
    return len(words.text.split()) >= TELLING


def against(
    *,
    id: str,  # noqa: A002 -- the name a criterion carries
    facts: Iterable[Fact],
    shows: str,
    found: str,
    citation: Citation,
    verified: bool = False,
) -> Criterion:
    """Ask about facts that speak against a request; silence is tolerated."""
    known = any_stated(*facts)

    def turned(inquiry: Inquiry) -> Known | None:
        said = known(inquiry)
        return said and Known(value=not said.value, evidence=said.evidence)

    return need(
        id=id,
        facts=(),
        shows=shows,
        silent=f"Nothing to the contrary is recorded, so {shows}.",
        citation=citation,
        denied=found,
        tolerated=True,
        verified=verified,
        known=turned,
    )


def asked_days(inquiry: Inquiry) -> float | None:
    """Return for how many days something is asked, or none where that is unsaid."""
    quantity = inquiry.request.quantity
    if quantity.weeks is not None:
        return quantity.weeks * 7
    if quantity.count is None:
        return None
    unit = (quantity.unit or "").rstrip("s")
    if unit == "day" or (not unit and _DAILY.search(inquiry.request.folded)):
        return quantity.count  # "daily trial, #30"
    if unit == "month":
        return quantity.count * WEEKS_PER_MONTH * 7
    return None


def at_most_days(
    *,
    most: int,
    what: str,
    citation: Citation,
    verified: bool = False,
    rented: bool = False,
) -> Criterion:
    """Ask whether the time asked for is stated and within a limit of days.

    `rented`: of a device it also matters whether it is rented or bought.
    """
    also = ", nor whether it is for rental or purchase" if rented else ""

    def ask(inquiry: Inquiry) -> Reply:
        days = asked_days(inquiry)
        if days is None:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason=_no_time(inquiry, what, also),
                evidence=(inquiry.request.evidence(),),
            )
        within = days <= most
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=(
                f"The {days:g} days asked for {'stay' if within else 'do not stay'} "
                f"within the {most} that are supported."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="within-days",
        question=f"Is {what} asked for at most {most} days?",
        shows=f"{what} is asked for at most {most} days",
        citation=citation,
        ask=ask,
        verified=verified,
    )


def _no_time(inquiry: Inquiry, what: str, also: str) -> str:
    """Return that no time is asked for; what a request does say is not denied."""
    if _BOUGHT.search(inquiry.request.folded):
        return f"The request is to buy {what}, without a time for which it is tried."
    if _RENTED.search(inquiry.request.folded):
        also = ""
    return f"The request does not say for how long {what} is asked{also}."


def not_recommended(
    *,
    what: str,
    citation: Citation,
    unless: Iterable[Fact] = (),
    exception: str = "",
    verified: bool = False,
    applies: Callable[[Inquiry], bool] = always,
    id: str = "not-recommended",  # noqa: A002 -- the name a criterion carries
    known: Callable[[Inquiry], Known | None] | None = None,
) -> Criterion:
    """Hold a treatment that is not recommended, save for an exception on record.

    The exception is one of the facts `unless`, or what is `known`.
    """
    exempt = known or any_stated(*unless)

    def ask(inquiry: Inquiry) -> Reply:
        said = exempt(inquiry)
        if said and said.value:
            return Reply(
                answer=Answer.MET,
                reason=(
                    f"The record shows the exception, that {exception}"
                    f"{quoting(said.evidence, most=SHORTER)}."
                ),
                evidence=said.evidence,
            )
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f"{what.capitalize()} is not recommended, and no exceptional factor is "
                "documented that would support it all the same."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id=id,
        question=f"Is there an exception for which {what} is supported?",
        shows=exception or "an exceptional factor supports it all the same",
        citation=citation,
        ask=ask,
        applies=applies,
        verified=verified,
    )
