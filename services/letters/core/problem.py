"""Why a letter must not be issued: a closed set of codes, and one problem.

Not here: the rules that find them (`check`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from services.letters.core.model import Determination, Letter


class ProblemCode(StrEnum):
    """Why a letter must not be issued."""

    NO_ITEMS = "no-items"
    CASE_OUTCOME_MISMATCH = "case-outcome-mismatch"
    CONTRADICTION = "rationale-contradicts-outcome"
    NECESSITY_NOT_STATED = "necessity-not-stated"
    REVIEW_DECISION_CALLED_NECESSARY = "review-decision-called-necessary"
    EMPTY_RATIONALE = "empty-rationale"
    EMPTY_SUMMARY = "empty-summary"
    EMPTY_REQUEST = "empty-request"
    INCOMPLETE_MODIFICATION = "incomplete-modification"
    NO_CITATION = "no-citation"
    DATES_OUT_OF_ORDER = "dates-out-of-order"
    ITEM_MISSING = "item-missing"
    ITEM_DOUBLED = "item-doubled"
    ITEM_UNKNOWN = "item-unknown"
    ITEM_OUTCOME_MISMATCH = "item-outcome-mismatch"
    NO_LICENCE = "no-licence"
    NO_SPECIALTY = "no-specialty"
    UNFILLED_PLACEHOLDER = "unfilled-placeholder"
    CONTROL_CHARACTER = "control-character"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One reason not to issue, in words without anything from the record."""

    code: ProblemCode
    message: str
    item: str | None = None


Rule = Callable[[Determination], Iterator[Problem]]
LetterRule = Callable[[Determination, Letter], Iterator[Problem]]
