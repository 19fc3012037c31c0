"""Reading how much is asked, in the spellings that requests use.

Here: totals, frequencies, durations, `2x6`, ranges (the larger end counts), open ends.
Not here: tablets, sizes and refills (`supply`), strengths and doses (`drugs.dose`).
Every pattern has bounded repeats, so that no text makes it slow.
"""

import re
from dataclasses import dataclass

from services.evaluator.core.model import Quantity
from services.evaluator.core.pattern import Pattern, Rare
from services.evaluator.core.supply import Refills, pieces_in, refills_in, size_in

MOST_TEXT = 4_000
WEEKS_PER_MONTH = 52 / 12

_WORDS = {
    "once": 1, "one": 1, "twice": 2, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "eighteen": 18, "twenty": 20, "twenty four": 24, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60,
}  # fmt: skip
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_N = rf"(\d{{1,5}}(?:\.\d{{1,2}})?|(?:{_WORD})\b)"
_UNIT = (
    r"(sessions?|visits?|treatments?|hours?|units?|tests?|reports?|evaluations?"
    r"|consultations?|days?)"
)
_UNITS = (
    "session", "visit", "treatment", "hour", "unit", "test", "report", "evaluation",
    "consultation", "day",
)  # fmt: skip
_TO = rf"(?:{_N} ?(?:to| ) ?)?"
_WEEK = r"(?:weeks?|wks?|wk)"
_PER = r"(?: ?(?:a|per|each|every|/) ?| ?)"
_TIMES = r"(?: ?(?:x|times?|days?|sessions?|visits?|treatments?))"
# What stands between a number and its week: "4 week trial" is a duration.
_OFTEN = (
    rf"(?:{_TIMES}{_PER}|{_TIMES}? ?(?:a|per|each|every|/) ?|(?<=once) |(?<=twice) )"
)

# "2 times a week", "twice weekly", "1 to 2 times per week", "2x/wk"
_PER_WEEK = Rare(
    rf"\b{_TO}{_N}{_OFTEN}(?:week|wk|weekly)\b(?! ?(?:period|course))",
    needs=("week", "wk"),
)
_PER_MONTH = Rare(rf"\b{_N}{_OFTEN}(?:month|monthly)\b", needs=("month",))
# "once every two weeks", "1x every 6 weeks", "twice monthly"
_EVERY = Rare(
    rf"\b{_N}{_TIMES}? every (?:{_N} )?(week|wk|month|day)s?\b", needs=("every",)
)
_BARE = Rare(r"\b(weekly|monthly|daily|quarterly)\b", needs=("ly",))
_DURATION = Rare(
    rf"\b(?:x|for|over|times) ?{_TO}{_N} ?({_WEEK}|months?)\b",
    needs=("week", "wk", "month"),
)
_COVERAGE = Rare(
    rf"\b{_TO}{_N} ?({_WEEK}|months?) (?:of )?(?:coverage|supply|rental"
    r"|(?:home )?trial|home use|lease)\b",
    needs=("coverage", "supply", "rental", "trial", "home use", "lease"),
)
_GRID = Rare(
    r"(?<![\d.])(\d{1,2}) ?(?:x|times) ?(\d{1,2})\b(?! ?(?:mg|cm|mm|times|x))",
    needs=("x", "times"),
)
# "6 hours per day", "twice a day"
_PER_DAY = Rare(
    rf"\b{_N}(?: ?(hours?|times?|x){_PER}| ?(?:a|per|each|every|/) ?|(?<=once) "
    r"|(?<=twice) )day\b",
    needs=("day",),
)
_TOTALS = (
    Rare(r"# ?(\d{1,5})\b", needs=("#",)),
    Rare(
        rf"\b{_N} ?(?:\(\d{{1,4}}\) ?)?(?:[a-z][a-z/]{{0,24}} ){{0,4}}{_UNIT}\b",
        needs=_UNITS,
    ),
    Rare(
        rf"\b{_UNIT}(?:,|:)? ?(?:x ?|# ?)?{_N}\b(?! ?(?:x|times?|per|a)\b)",
        needs=_UNITS,
    ),
    Rare(rf"\b(?:qty|quantity)\.? ?:? ?{_N}\b", needs=("qty", "quantity")),
    Rare(rf"(?<!\d )(?<!\d)\bx ?{_N}\b(?! ?(?:{_WEEK}|months?|a|per)\b)", needs=("x",)),
    Rare(
        rf"\b{_N}(?= (?:additional|more|further)\b)",
        needs=("additional", "more", "further"),
    ),
    Pattern(rf"^{_N}(?: ?\(\d{{1,4}}\))? (?!months?|weeks?|days?|times?)(?=[a-z])"),
)
_VISITS = Rare(
    rf"\b{_N} ?(?:\(\d{{1,4}}\) ?)?(?:[a-z]{{2,24}} ){{0,2}}(?:sessions?|visits?)\b",
    needs=("session", "visit"),
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
    text, hours = _hours_a_day(_without(text, refills.span if refills else None))
    per_week, rate_span = _rate(text)
    weeks, weeks_span = _weeks(text)
    grid = _GRID.search(text)
    if per_week is None and grid:
        per_week, weeks = float(grid[1]), float(grid[2])
        rate_span = grid.span()
    count, unit, span = _total(_without(text, rate_span, weeks_span))
    if refills:
        count, unit, rate_span = _with_refills(count, unit, rate_span, refills)
    if count is None and per_week is not None and weeks is not None:
        count = round(per_week * weeks * (hours or 1), 2)
        unit = "hours" if hours else None
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
        spread_span=rate_span or weeks_span,
        open_end=open_end,
    )


def total(quantity: Quantity) -> float | None:
    """Return the total asked, stated or computed from frequency and duration."""
    if quantity.count is not None:
        return quantity.count
    if quantity.per_week is None or quantity.weeks is None:
        return None
    return quantity.per_week * quantity.weeks


def _hours_a_day(text: str) -> tuple[str, float | None]:
    """Blank what is said of a single day; return the hours, where they are said."""
    found = _PER_DAY.search(text)
    if not found:
        return text, None
    hours = number(found[1]) if (found[2] or "").startswith("hour") else None
    return _without(text, found.span()), hours


def number(word: str) -> float:
    """Return the number that a folded word or figure stands for."""
    return float(_WORDS[word]) if word in _WORDS else float(word)


def number_pattern() -> str:
    """Return the pattern of a number, in figures or in words, as one group."""
    return _N


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None


def _rate(text: str) -> tuple[float | None, tuple[int, int] | None]:
    """Return how often a week, and where it is said."""
    if every := _EVERY.search(text):
        weeks = {"week": 1.0, "wk": 1.0, "month": WEEKS_PER_MONTH, "day": 1 / 7}[
            every[3]
        ] * (number(every[2]) if every[2] else 1)
        return (number(every[1]) / weeks if weeks else None), every.span()
    if week := _PER_WEEK.search(text):
        return number(week[2]), week.span()
    if month := _PER_MONTH.search(text):
        return round(number(month[1]) / WEEKS_PER_MONTH, 4), month.span()
    if bare := _BARE.search(text):
        rate = {"weekly": 1.0, "monthly": 1 / WEEKS_PER_MONTH, "daily": 7.0}
        return rate.get(bare[1], 1 / (3 * WEEKS_PER_MONTH)), bare.span()
    return None, None


def _weeks(text: str) -> tuple[float | None, tuple[int, int] | None]:
    """Return over how many weeks, and where it is said."""
    found = _DURATION.search(text) or _COVERAGE.search(text)
    if not found:
        return None, None
    factor = WEEKS_PER_MONTH if found[3].startswith("month") else 1.0
    return round(number(found[2]) * factor, 2), found.span()


def _total(text: str) -> tuple[float | None, str | None, tuple[int, int] | None]:
    """Return the total that is stated outright, its unit, and where it is said."""
    for index, pattern in enumerate(_TOTALS):
        if index == 1 and (pieces := pieces_in(text)):
            return pieces
        found = pattern.search(text)
        if not found or (index == 0 and _of_visits(text, found)):
            continue
        groups = [group for group in found.groups() if group]
        numbers = [g for g in groups if g in _WORDS or g[0].isdigit()]
        units = [g for g in groups if g not in numbers]
        unit = units[0].rstrip("s") + "s" if units else None
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


def _without(text: str, *spans: tuple[int, int] | None) -> str:
    """Blank the spans, so that a frequency is not taken for a total."""
    for span in spans:
        if span:
            text = text[: span[0]] + "~" * (span[1] - span[0]) + text[span[1] :]
    return text
