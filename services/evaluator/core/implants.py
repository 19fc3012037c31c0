"""A trial before a permanent implant: a stimulator or a pump.

Not here: how much a trial must relieve; that is a constant of the citing module.
"""

from services.evaluator.core import bodily
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, Evidence
from services.evaluator.core.needs import need
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_PERMANENT = Pattern(
    r"\b(?:permanent|implant(?:ation|ed|ing)?|placement|ipg|pulse generator)\b"
)
_NOT_FIRST = Pattern(
    r"\b(?:trial|replac\w{1,6}|revision|battery|removal|refills?|reprogram\w{0,5})\b"
)
_OF_TRIAL = Pattern(
    r"\btrial\b[^.;]{0,80}?\b(?P<after>\d{1,3}) ?(?:%|percent)"
    r"|\b(?P<before>\d{1,3}) ?(?:%|percent)[^.;]{0,60}?\btrial\b"
)


def is_permanent(inquiry: Inquiry) -> bool:
    """Return whether a first permanent implant is asked for, and no trial of one."""
    text = inquiry.request.folded
    return _PERMANENT.search(text) is not None and not _NOT_FIRST.search(text)


def trial_relieved(inquiry: Inquiry, *, percent: int) -> Known | None:
    """Return whether a trial relieved so much of the pain, or none where unsaid."""
    if stated := bodily.in_fields(inquiry, Fact.DEVICE_TRIAL_HELPED):
        return stated
    text = inquiry.case.summary
    found = _OF_TRIAL.search(fold(text))
    if not found:
        return None
    start, end = found.span()
    words = Evidence(text=text[start:end], source="summary", start=start, end=end)
    relief = int(found["after"] or found["before"])
    return Known(value=relief >= percent, evidence=(words,))


def trial_first(*, percent: int, citation: Citation) -> Criterion:
    """Ask of a permanent implant whether a trial relieved enough before it."""
    return need(
        id="within-trial",
        facts=(),
        known=lambda inquiry: trial_relieved(inquiry, percent=percent),
        shows=f"a trial relieved at least {percent} percent of the pain",
        silent=(
            f"A trial that relieved at least {percent} percent of the pain is not "
            "documented."
        ),
        citation=citation,
        applies=is_permanent,
    )
