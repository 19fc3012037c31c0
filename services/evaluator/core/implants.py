"""A trial before a permanent implant: a stimulator or a pump.

Not here: how much a trial must relieve; that is a constant of the citing module.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from services.evaluator.core import bodily
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.scores import percent_of_relief
from services.evaluator.core.guideline import Criterion, GuidelineModule
from services.evaluator.core.indicated import Procedure, edition
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, Evidence, FactValue, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.worked import worked
from shared.facts import Fact

_PERMANENT = Pattern(
    r"\b(?:permanent|implant(?:ation|ed|ing)?|placement|ipg|pulse generator)\b"
)
_NOT_FIRST = Pattern(
    r"\b(?:trial|replac\w{1,6}|revision|battery|removal|refills?|reprogram\w{0,5})\b"
)
_TRIAL = Pattern(r"\btrial\b")
_STOP = re.compile(r"[.;]")
_REACH = 300
"""How many characters to each side of a trial its effect is looked for."""
_DEVICE = Pattern(
    r"\b(?:\w{0,6}stimulat\w{1,4}|scs|drg|leads?|pump|intrathecal|implant\w{0,8})\b"
    r"|\b(?:\d{1,2}|three|four|five|six|seven|ten) days? trial\b|\bweek long trial\b"
)
"""A device, or a trial by its days, which nobody says of a drug."""
_RELIEF = Pattern(
    r"\b(?P<under>(?:less|fewer) than |under |below )?(?P<percent>\d{1,3}) ?"
    r"(?:%|percent)"
)
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED


def is_permanent(inquiry: Inquiry) -> bool:
    """Return whether a first permanent implant is asked for, and no trial of one."""
    text = inquiry.request.folded
    return _PERMANENT.search(text) is not None and not _NOT_FIRST.search(text)


def trial_relieved(inquiry: Inquiry, *, percent: int) -> Known | None:
    """Return whether a trial relieved so much of the pain, or none where unsaid."""
    if stated := bodily.in_fields(inquiry, Fact.DEVICE_TRIAL_HELPED):
        return stated
    text = inquiry.case.summary
    folded = fold(text)
    for trial in _TRIAL.finditer(folded):
        start, end = _clause(folded, trial.start())
        relieved = _relief(folded[start:end])
        if relieved is None or not _DEVICE.search(folded, start, end):
            continue  # of a drug, or nothing said of its effect
        words = Evidence(text=text[start:end], source="summary", start=start, end=end)
        return Known(value=relieved >= percent, evidence=(words,))
    return None


def _relief(clause: str) -> float | None:
    """Return the percent that a clause tells of, or that its scores come to."""
    stated = _RELIEF.search(clause)
    if stated is None:
        return percent_of_relief(clause)
    return int(stated["percent"]) - (1 if stated["under"] else 0)


def _clause(folded: str, at: int) -> tuple[int, int]:
    before = [stop.end() for stop in _STOP.finditer(folded, max(0, at - _REACH), at)]
    after = _STOP.search(folded, at, at + _REACH)
    start = before[-1] if before else max(0, at - _REACH)
    return start, after.start() if after else min(len(folded), at + _REACH)


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


def edition_with_trial(
    procedure: Procedure,
    *,
    percent: int,
    told: str,
    shown: Mapping[Fact, FactValue],
    days: Days,
    passages: tuple[Passage, ...],
) -> GuidelineModule:
    """Return an edition that asks for a trial first, with its worked cases.

    `told` is a record of a trial with a place for its percent, `shown` are the facts
    that all else asks for.
    """
    first = trial_first(percent=percent, citation=passages[0].citation())
    asked = replace(
        procedure,
        more=(first,),
        # A trial that relieved stands on the care that failed before the trial.
        care_asked=lambda inquiry: not is_permanent(inquiry),
    )
    made = edition(asked, days=days, passages=passages)
    cases = (
        worked(
            title,
            outcome,
            request=f"Permanent {procedure.request.lower().removesuffix(' trial')}",
            day=days.example,
            facts=shown,
            summary=summary,
        )
        for title, outcome, summary in (
            ("a permanent implant without a trial", UPHELD, ""),
            ("after a trial that relieved half", OVERTURNED, told.format(percent)),
            ("after a trial that relieved less", UPHELD, told.format(percent - 1)),
        )
    )
    return replace(made, worked_cases=(*made.worked_cases, *cases))
