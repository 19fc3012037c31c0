"""Epidural steroid injections: what each region of the spine is asked alike.

Not here: what a region alone asks, and the numbers; they are of the citing module.
"""

import re
from dataclasses import dataclass

from services.evaluator.core.care_first import care_failed
from services.evaluator.core.guideline import Rule
from services.evaluator.core.injections import (
    corroborated,
    gain_from_last,
    is_repeat,
    no_series,
    relief_lasted,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.levels import level_named, within_levels
from services.evaluator.core.model import Citation
from services.evaluator.core.workup import nerve_compromised

IS_REPEAT = is_repeat("epidural", "esi", "transforaminal")
_INTERLAMINAR = re.compile(r"\b(?:inter|trans)laminar\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Epidural:
    """What an injection in a region of the spine needs; of a repeat, relief before."""

    spine: str
    levels: int
    interlaminar_levels: int
    weeks_of_care: int
    percent_of_relief: int
    weeks_of_relief: int

    def levels_asked(self, *, citation: Citation) -> tuple[Rule, ...]:
        """Return what is asked of the levels."""
        return (
            level_named(citation=citation),
            within_levels(
                most=self.levels,
                citation=citation,
                applies=lambda inquiry: not is_interlaminar(inquiry),
            ),
            within_levels(
                id="within-one-level",
                most=self.interlaminar_levels,
                citation=citation,
                applies=is_interlaminar,
            ),
        )

    def reasons_asked(self, *, citation: Citation) -> tuple[Rule, ...]:
        """Return what is asked of the root, of care before, and of the last one."""
        return (
            no_series(citation=citation),
            nerve_compromised(spine=self.spine, citation=citation),
            corroborated(spine=self.spine, citation=citation),
            care_failed(
                weeks=self.weeks_of_care,
                citation=citation,
                applies=_is_first,
                verified=False,
            ),
            relief_lasted(
                percent=self.percent_of_relief,
                weeks=self.weeks_of_relief,
                citation=citation,
                applies=IS_REPEAT,
            ),
            gain_from_last(citation=citation, applies=IS_REPEAT),
        )


def is_interlaminar(inquiry: Inquiry) -> bool:
    """Return whether an injection between the laminae is asked for."""
    return _INTERLAMINAR.search(inquiry.request.folded) is not None


def _is_first(inquiry: Inquiry) -> bool:
    """Return whether none was had before; of a repeat its own effect is asked."""
    return not IS_REPEAT(inquiry)
