"""What all editions ask about spinal cord stimulators."""

import re
from dataclasses import replace
from datetime import date

from services.evaluator.core import bodily
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, Rule, WorkedCase
from services.evaluator.core.indicated import Procedure, edition, told
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, Evidence, FactValue, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "spinal_cord_stimulator": (
        "spinal cord stimulator", "scs", "spinal cord stimulation",
        "spinal cord stimulator trial", "dorsal column stimulator", "scs trial",
        "neurostimulator", "spinal cord stimulator implant",
        "permanent spinal cord stimulator", "drg stimulator",
        "peripheral nerve stimulator", "implantable pulse generator", "63650",
        "ipg replacement", "dorsal root ganglion stimulator",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PERCENT_OF_TRIAL = 50  # CPMTG p. 107: half the pain, in a trial. Unverified
_PERMANENT = re.compile(r"\b(?:permanent|implant\w{0,7}|ipg|pulse generator)\b")
_NOT_FIRST = re.compile(r"\b(?:trial|replace\w{0,5}|revision|battery|removal)\b")
_OF_TRIAL = re.compile(
    r"\btrial\b[^.;]{0,80}?\b(?P<after>\d{1,3}) ?(?:%|percent)"
    r"|\b(?P<before>\d{1,3}) ?(?:%|percent)[^.;]{0,60}?\btrial\b"
)
WEEKS_OF_CARE = 12  # CPMTG p. 105: after less invasive care. Weeks unverified

PROCEDURE = Procedure(
    name="spinal_cord_stimulator",
    title="Spinal cord stimulators",
    treatments=TREATMENTS,
    position=(
        "Spinal cord stimulators are for selected persons for whom less invasive care "
        "failed, with failed back surgery syndrome or complex regional pain syndrome, "
        "after a psychological evaluation and a successful trial"
    ),
    request="Spinal cord stimulator trial",
    asks=(
        told(
            "condition-for-stimulation",
            Fact.FAILED_BACK_SURGERY,
            "there is a failed back surgery or complex regional pain syndrome",
            silent="No condition for which stimulation is recommended is documented",
            verified=False,
        ),
        told(
            "psychologically-cleared",
            Fact.PSYCHOLOGICAL_CLEARANCE,
            "a psychological evaluation favours the implant",
            verified=False,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)


def _permanent(inquiry: Inquiry) -> bool:
    text = inquiry.request.folded
    return _PERMANENT.search(text) is not None and not _NOT_FIRST.search(text)


def trial_relieved(inquiry: Inquiry) -> Known | None:
    """Return whether a trial of stimulation relieved at least half the pain."""
    if stated := bodily.in_fields(inquiry, Fact.DEVICE_TRIAL_HELPED):
        return stated
    text = inquiry.case.summary
    found = _OF_TRIAL.search(fold(text))
    if not found:
        return None
    start, end = found.span()
    words = Evidence(text=text[start:end], source="summary", start=start, end=end)
    percent = int(found["after"] or found["before"])
    return Known(value=percent >= PERCENT_OF_TRIAL, evidence=(words,))


def _trial_first(citation: Citation) -> Rule:
    """Ask of a permanent implant whether a trial relieved enough before it."""
    return need(
        id="within-trial",
        facts=(),
        known=trial_relieved,
        shows=f"a trial relieved at least {PERCENT_OF_TRIAL} percent of the pain",
        silent=(
            f"A trial that relieved at least {PERCENT_OF_TRIAL} percent of the pain is "
            "not documented."
        ),
        citation=citation,
        applies=_permanent,
    )


def _cases(day: date) -> tuple[WorkedCase, ...]:
    shown: dict[Fact, FactValue] = {
        Fact.FAILED_BACK_SURGERY: True,
        Fact.PSYCHOLOGICAL_CLEARANCE: True,
        Fact.ACTIVE_CARE_FAILED: True,
    }
    told = "The stimulator trial gave {}% relief for seven days."
    return tuple(
        worked(
            title,
            outcome,
            request="Permanent spinal cord stimulator implant",
            day=day,
            facts=shown,
            summary=summary,
        )
        for title, outcome, summary in (
            ("a permanent implant without a trial", UPHELD, ""),
            ("after a trial that relieved half", OVERTURNED, told.format(50)),
            ("after a trial that relieved less", UPHELD, told.format(49)),
        )
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    procedure = replace(PROCEDURE, more=(_trial_first(passages[0].citation()),))
    made = edition(procedure, days=days, passages=passages)
    return replace(made, worked_cases=(*made.worked_cases, *_cases(days.example)))
