"""What all editions ask about cervical epidural steroid injections."""

import re

from services.evaluator.core.care_first import care_failed
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.injections import (
    corroborated,
    gain_from_last,
    is_repeat,
    no_series,
    relief_lasted,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.levels import level_named, spine_asked, within_levels
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.workup import nerve_compromised
from services.evaluator.guidelines.cervical_epidural import agreed

TREATMENTS = {
    "cervical_epidural_injection": (
        "cervical epidural steroid injection", "cervical epidural", "cesi",
        "cervical interlaminar epidural",
    ),
    "thoracic_epidural_injection": ("thoracic epidural steroid injection",),
}  # fmt: skip
WEEKS_OF_CARE = 4  # unverified: ODG asks for failure, not for weeks
LEVELS = 2  # CPMTG p. 46: two roots by transforaminal blocks. Unverified
INTERLAMINAR_LEVELS = 1  # CPMTG p. 46: one at a session. Unverified
PERCENT_OF_RELIEF = 50  # CPMTG p. 46: 50 percent, for a repeat. Unverified
WEEKS_OF_RELIEF = 6  # CPMTG p. 46: six to eight weeks, for a repeat. Unverified
IS_REPEAT = is_repeat("epidural", "esi", "transforaminal")
_INTERLAMINAR = re.compile(r"\b(?:inter|trans)laminar\b")


def _interlaminar(inquiry: Inquiry) -> bool:
    return _INTERLAMINAR.search(inquiry.request.folded) is not None


def _not_interlaminar(inquiry: Inquiry) -> bool:
    return not _interlaminar(inquiry)


_FORAMINAL = re.compile(r"\b(?:transforaminal|tfesi)\b")
_ABOVE = re.compile(r"\bc[2-5][ /]c?[3-6]\b")


def _through_foramen_of_neck(inquiry: Inquiry) -> bool:
    text = inquiry.request.folded
    return spine_asked(inquiry) == "cervical" and _FORAMINAL.search(text) is not None


def _high(inquiry: Inquiry) -> bool:
    return _interlaminar(inquiry) and _ABOVE.search(inquiry.request.folded) is not None


def is_first(inquiry: Inquiry) -> bool:
    """Return whether none was had before; of a repeat its own effect is asked."""
    return not IS_REPEAT(inquiry)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        level_named(citation=citation),
        within_levels(most=LEVELS, citation=citation, applies=_not_interlaminar),
        within_levels(
            id="within-one-level",
            most=INTERLAMINAR_LEVELS,
            citation=citation,
            applies=_interlaminar,
        ),
        not_recommended(
            id="no-transforaminal",
            what="a transforaminal injection of steroid at the neck",
            citation=citation,
            applies=_through_foramen_of_neck,
        ),
        not_recommended(
            id="not-above-c6-7",
            what="an interlaminar injection above C6-7",
            citation=citation,
            applies=_high,
        ),
        no_series(citation=citation),
        nerve_compromised(spine="cervical", citation=citation),
        corroborated(spine="cervical", citation=citation),
        care_failed(
            weeks=WEEKS_OF_CARE,
            citation=citation,
            applies=is_first,
            verified=False,
        ),
        relief_lasted(
            percent=PERCENT_OF_RELIEF,
            weeks=WEEKS_OF_RELIEF,
            citation=citation,
            applies=IS_REPEAT,
        ),
        gain_from_last(citation=citation, applies=IS_REPEAT),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"cervical_epidural@{days.first}",
        title="Cervical epidural steroid injections",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Epidural steroid injections of the neck are an option only for radicular "
            "pain that is documented on examination, confirmed by imaging or "
            "electrodiagnostic tests, and has not responded to exercise, physical "
            "methods and drugs; their risks are greater than in the low back. A repeat "
            "needs at least half the pain relieved for six to eight weeks, with better "
            "function"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "the numbers of levels, weeks and percent: those of page 46 of 2009",
        ),
    )
