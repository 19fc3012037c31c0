"""What all editions ask about cervical epidural steroid injections."""

import re

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.epidural import Epidural, is_interlaminar
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.levels import spine_asked
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import not_recommended
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
EPIDURAL = Epidural(
    spine="cervical",
    levels=LEVELS,
    interlaminar_levels=INTERLAMINAR_LEVELS,
    weeks_of_care=WEEKS_OF_CARE,
    percent_of_relief=PERCENT_OF_RELIEF,
    weeks_of_relief=WEEKS_OF_RELIEF,
)
_FORAMINAL = re.compile(r"\b(?:transforaminal|tfesi)\b")
_ABOVE = re.compile(r"\bc[2-5][ /]c?[3-6]\b")


def _through_foramen_of_neck(inquiry: Inquiry) -> bool:
    text = inquiry.request.folded
    return spine_asked(inquiry) == "cervical" and _FORAMINAL.search(text) is not None


def _high(inquiry: Inquiry) -> bool:
    return (
        is_interlaminar(inquiry) and _ABOVE.search(inquiry.request.folded) is not None
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        *EPIDURAL.levels_asked(citation=citation),
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
        *EPIDURAL.reasons_asked(citation=citation),
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
