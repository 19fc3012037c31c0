"""Reading how much is asked, in the spellings that requests use.

Here: totals, `2x6`, ranges (the larger end counts), open ends. Not here: how often and
for how long (`spread`), tablets, sizes and refills (`supply`), doses (`drugs.dose`).
Every pattern has bounded repeats, so that no text makes it slow.
"""

import re
from dataclasses import dataclass

from services.evaluator.core.model import Quantity
from services.evaluator.core.numerals import NUMBER, WORDS, number
from services.evaluator.core.pattern import Pattern, Rare
from services.evaluator.core.spread import Spread, read_spread, without
from services.evaluator.core.supply import Refills, pieces_in, refills_in, size_in

MOST_TEXT = 4_000

_UNIT = (
    r"(sessions?|visits?|treatments?|hours?|hrs?|units?|tests?|reports?|evaluations?"
    r"|consultations?|days?|trips?|rides?)"
)
_UNITS = (
    "session", "visit", "treatment", "hour", "hr", "unit", "test", "report",
    "evaluation", "consultation", "day", "trip", "ride",
)  # fmt: skip
_GRID = Rare(
    r"(?<![\d.])(\d{1,2}) ?(?:x|times) ?(\d{1,2})\b(?! ?(?:mg|cm|mm|times|x))",
    needs=("x", "times"),
)
_TOTALS = (
    # "Tylenol #3" and "codeine #3" name a strength; "#60" after either is a number.
    Rare(r"(?:(?<!tylenol )(?<!codeine )|(?!# ?[1-4]\b))# ?(\d{1,5})\b", needs=("#",)),
    Rare(
        rf"\b{NUMBER} ?(?:\(\d{{1,4}}\) ?)?(?:[a-z][a-z/]{{0,24}} ){{0,4}}{_UNIT}\b",
        needs=_UNITS,
    ),
    Rare(
        rf"\b{_UNIT}(?:,|:)? ?(?:x ?|# ?)?{NUMBER}\b(?! ?(?:x|times?|per|a)\b)",
        needs=_UNITS,
    ),
    Rare(rf"\b(?:qty|quantity)\.? ?:? ?{NUMBER}\b", needs=("qty", "quantity")),
    Rare(rf"\b{NUMBER} ?count\b", needs=("count",)),
    Rare(
        rf"\b(?:dispense|disp|number|box of|boxes of)\.? ?:? ?{NUMBER}\b",
        needs=("disp", "number", "box"),
    ),
    Rare(
        rf"(?<!\d )(?<!\d)\bx ?{NUMBER}\b(?! ?(?:weeks?|wks?|months?|years?|a|per)\b)",
        needs=("x",),
    ),
    Rare(
        rf"\b{NUMBER}(?= (?:additional|more|further)\b)",
        needs=("additional", "more", "further"),
    ),
    Pattern(
        rf"^{NUMBER}(?: ?\(\d{{1,4}}\))? "
        r"(?!months?|weeks?|days?|times?|years?)(?=[a-z])"
    ),
)
_VISITS = Rare(
    rf"\b{NUMBER} ?(?:\(\d{{1,4}}\) ?)?(?:[a-z]{{2,24}} ){{0,2}}"
    r"(?:sessions?|visits?)\b",
    needs=("session", "visit"),
)
# "6 sessions of 1 hour each" ask for visits, whatever their length.
_LENGTH = Rare(
    rf"\b{NUMBER} ?(?:hour|hr|min|minute)s?(?= (?:sessions?|visits?|treatments?|each))",
    needs=("hour", "hr", "min"),
)
# "ESI at L5-S1 #2" asks for the second one.
_WHICH = Rare(
    r"\b(?:epidurals?|esi|tfesi|blocks?|ablation|rfa)\b[^#]{0,60}(# ?[1-4])\b"
    r"(?! ?(?:injections?|visits?))",
    needs=("#",),
)
_OPEN = Pattern(
    r"\b(?:ongoing|on going|as needed|prn|indefinite(?:ly)?|lifetime|life time"
    r"|unlimited|unspecified|open ended|until (?:mmi|further notice|discharge))\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A quantity as read, with the spans of the words it was read from.

    `open_end` is the span of words that ask for more without saying how much.
    """

    quantity: Quantity
    total_span: tuple[int, int] | None = None
    spread_span: tuple[int, int] | None = None
    open_end: tuple[int, int] | None = None


def read_amount(folded: str) -> Amount:
    """Return how much a folded request asks for; what it does not say stays empty."""
    text = folded[:MOST_TEXT]
    refills = refills_in(text)
    which = _WHICH.search(text)
    text = without(text, which.span(1)) if which else text
    spread = read_spread(without(text, refills.span if refills else None))
    per_week, weeks, rate_span = spread.per_week, spread.weeks, spread.rate_span
    grid = _GRID.search(spread.text)
    if rate_span is None and grid:
        per_week, weeks = float(grid[1]), float(grid[2])
        rate_span = grid.span()
    count, unit, span = _total(without(spread.text, rate_span, spread.weeks_span))
    if refills:
        count, unit, rate_span = _with_refills(count, unit, rate_span, refills)
    if hours := _in_hours(count, unit, spread):
        count, unit = hours, "hours"
    if count is None and per_week is not None and weeks is not None:
        count = round(per_week * weeks, 2)
    open_end = None if count is not None else rate_span or _span(_OPEN.search(text))
    return Amount(
        quantity=Quantity(
            count=count,
            unit=unit,
            per_week=per_week,
            weeks=weeks,
            refills=refills.number if refills else None,
        ),
        total_span=span,
        spread_span=rate_span or spread.weeks_span,
        open_end=open_end,
    )


def total(quantity: Quantity) -> float | None:
    """Return the total asked, stated or computed from frequency and duration."""
    if quantity.count is not None:
        return quantity.count
    if quantity.per_week is None or quantity.weeks is None:
        return None
    return quantity.per_week * quantity.weeks


def _in_hours(count: float | None, unit: str | None, spread: Spread) -> float | None:
    """Return the hours in all: of days so long, or of a spread that says them."""
    if count is None:
        return spread.total_hours()
    if unit == "days" and spread.hours:
        return count * spread.hours
    return None


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None


def _total(text: str) -> tuple[float | None, str | None, tuple[int, int] | None]:
    """Return the total that is stated outright, its unit, and where it is said."""
    if length := _LENGTH.search(text):
        text = without(text, length.span())
    for index, pattern in enumerate(_TOTALS):
        if index == 1 and (pieces := pieces_in(text)):
            return pieces
        found = pattern.search(text)
        if not found or (index == 0 and _of_visits(text, found)):
            continue
        groups = [group for group in found.groups() if group]
        numbers = [g for g in groups if g in WORDS or g[0].isdigit()]
        units = [g for g in groups if g not in numbers]
        unit = units[0].rstrip("s") + "s" if units else None
        unit = "hours" if unit == "hrs" else unit
        return number(numbers[0]), unit, found.span()
    return size_in(text) or (None, None, None)


def _of_visits(text: str, found: re.Match[str]) -> bool:
    """Return whether visits are counted too, so that `#60` is a count of tablets."""
    visits = _VISITS.search(text)
    return visits is not None and not visits.start() <= found.start() < visits.end()


def _with_refills(
    count: float | None,
    unit: str | None,
    spread: tuple[int, int] | None,
    refills: Refills,
) -> tuple[float | None, str | None, tuple[int, int] | None]:
    """Return the total over all fills; refills without a number have no total."""
    if refills.number is None:
        return None, unit, refills.span
    if count is None:
        return (
            (refills.number, "refills", spread)
            if refills.alone
            else (None, unit, spread)
        )
    return count * refills.fills(), unit, spread or refills.span
