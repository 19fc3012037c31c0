"""How care is spread over time: how often a week, for how long, how many hours a day.

"2 times a week for 4 weeks", "every two weeks", "4 months", "6 hours a day, 5 days a
week", "24/7", "20 hours per week". Not here: totals (`quantity`). Repeats are bounded.
"""

import re
from dataclasses import dataclass

from services.evaluator.core.numerals import NUMBER, number
from services.evaluator.core.pattern import Pattern, Rare

WEEKS_PER_MONTH = 52 / 12
WEEKS_PER_YEAR = 52
DAYS_PER_WEEK = 7
Span = tuple[int, int]

_TO = rf"(?:{NUMBER} ?(?:to| ) ?)?"
_TIME = r"(weeks?|wks?|wk|months?|mos?|mths?|years?|yrs?)"
_TIMED = ("week", "wk", "mo", "mth", "year", "yr")
_PER = r"(?: ?(?:a|per|each|every|/) ?| ?)"
_TIMES = r"(?: ?(?:x|times?|days?|sessions?|visits?|treatments?))"
# What stands between a number and its week: "4 week trial" is a duration.
_OFTEN = (
    rf"(?:{_TIMES}{_PER}|{_TIMES}? ?(?:a|per|each|every|/) ?|(?<=once) |(?<=twice) )"
)

# "2 times a week", "twice weekly", "1 to 2 times per week", "2x/wk"
_PER_WEEK = Rare(
    rf"\b{_TO}{NUMBER}{_OFTEN}(?:week|wk|weekly)\b(?! ?(?:period|course))",
    needs=("week", "wk"),
)
_PER_MONTH = Rare(rf"\b{NUMBER}{_OFTEN}(?:month|monthly)\b", needs=("month",))
# "once every two weeks", "1x every 6 weeks", "twice monthly"
_EVERY = Rare(
    rf"\b{NUMBER}{_TIMES}? every (?:{NUMBER} |(other) )?(week|wk|month|day)s?\b",
    needs=("every",),
)
_BARE = Rare(r"\b(weekly|monthly|daily|quarterly)\b", needs=("ly",))
# "6 monthly sessions" and "12 weekly visits" are so many, and not without an end.
_SO_MANY = Rare(
    rf"\b{NUMBER} (?:weekly|monthly|daily|quarterly) (?:[a-z]{{2,24}} ){{0,2}}"
    r"(?:sessions?|visits?|treatments?|appointments?)\b",
    needs=("ly",),
)
_DURATION = Rare(rf"\b(?:x|for|over|times) ?{_TO}{NUMBER} ?{_TIME}\b", needs=_TIMED)
_COVERAGE = Rare(
    rf"(?<!#)\b{_TO}{NUMBER} ?{_TIME} (?:of )?(?:coverage|supply|rental"
    r"|(?:home )?trial|home use|lease)\b",
    needs=("coverage", "supply", "rental", "trial", "home use", "lease"),
)
# "gym membership 4 months", "a one year membership", "3 times a week, 4 weeks"
_ALONE = Rare(
    rf"(?<![\d./#])\b{_TO}{NUMBER} ?(?:\(\d{{1,2}}\) ?)?{_TIME}\b", needs=_TIMED
)
_NOT_FOR = Pattern(
    r"\b(?:in|after|within|every|per|a|post|postop|op|at|than|past|last|next|since"
    r"|until|age|aged|about|approximately|week|month|weeks|months) ?$"
)
_NOT_LONG = Pattern(
    r"^ ?(?:ago|old|post|postop|after|status|from|follow|f/u|recheck|re ?eval\w*"
    r"|appointment|visits?|history|out|of age|prior|before|since|apart|later)\b"
)
# "6 hours per day", "4 hrs/day", "twice a day", "8 hours daily"
_PER_DAY = Rare(
    rf"\b{NUMBER}(?: ?(hours?|hrs?|times?|x){_PER}| ?(?:a|per|each|every|/) ?"
    r"|(?<=once) |(?<=twice) )(?:day|daily)\b",
    needs=("day", "daily"),
)
_HOURS_PER_WEEK = Rare(
    rf"\b{_TO}{NUMBER} ?(?:hours?|hrs?){_PER}(?:weekly|week|wk)\b",
    needs=("week", "wk"),
)
_ALWAYS = Rare(r"(?<![\d/])24(?: hours?)? ?/ ?7(?![\d/])", needs=("24",))
_DAYS = Rare(r"\b(?:x ?)?([1-7]) days?\b(?! ?(?:a|per|each|/) ?(?:week|wk))",
             needs=("day",))  # fmt: skip
# "2x week x 6": so many weeks, unless visits are named.
_THEN_WEEKS = Pattern(
    r"^ ?,? ?(?:x|times) ?(\d{1,2})\b"
    r"(?! ?(?:visits?|sessions?|treatments?|hours?|hrs?|months?|mos?|days?|x|times|/))"
)
_BARE_RATES = {
    "weekly": 1.0, "monthly": 1 / WEEKS_PER_MONTH, "daily": 7.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How care is spread, with where it is said and the text that is left to read.

    `hours` are those of a day, `hours_a_week` those of a week.
    """

    text: str
    per_week: float | None = None
    weeks: float | None = None
    hours: float | None = None
    hours_a_week: float | None = None
    rate_span: Span | None = None
    weeks_span: Span | None = None

    def total_hours(self) -> float | None:
        """Return the hours in all, where the spread alone says them."""
        if self.weeks is None:
            return None
        if self.hours_a_week is not None:
            return round(self.hours_a_week * self.weeks, 2)
        if self.hours is None or self.per_week is None:
            return None
        return round(self.hours * self.per_week * self.weeks, 2)


def read_spread(text: str) -> Spread:
    """Return how a folded request spreads care; what it does not say stays empty."""
    if always := _ALWAYS.search(text):
        weeks, weeks_span = _weeks(text)
        return Spread(
            text=without(text, always.span()), per_week=7.0, weeks=weeks, hours=24.0,
            rate_span=always.span(), weeks_span=weeks_span,
        )  # fmt: skip
    text, hours, day_span = _hours_a_day(text)
    if in_week := _HOURS_PER_WEEK.search(text):
        weeks, weeks_span = _weeks(without(text, in_week.span()))
        return Spread(
            text=without(text, in_week.span()), weeks=weeks,
            hours_a_week=number(in_week[2]), rate_span=in_week.span(),
            weeks_span=weeks_span,
        )  # fmt: skip
    per_week, rate_span = _rate(text)
    weeks, weeks_span = _weeks(without(text, rate_span))
    if weeks is None:
        weeks, weeks_span = _weeks_after(text, per_week, rate_span)
    days = _DAYS.search(text) if hours and weeks and per_week is None else None
    if days and not _overlaps(days.span(), weeks_span):
        per_week, rate_span = float(days[1]), days.span()
    if hours and weeks is None:
        rate_span = rate_span or day_span
    return Spread(
        text=text, per_week=per_week, weeks=weeks, hours=hours, rate_span=rate_span,
        weeks_span=weeks_span,
    )  # fmt: skip


def without(text: str, *spans: Span | None) -> str:
    """Blank the spans, so that a frequency is not taken for a total."""
    for span in spans:
        if span:
            text = text[: span[0]] + "~" * (span[1] - span[0]) + text[span[1] :]
    return text


def _overlaps(one: Span, other: Span | None) -> bool:
    return other is not None and one[0] < other[1] and other[0] < one[1]


def _hours_a_day(text: str) -> tuple[str, float | None, Span | None]:
    """Blank what is said of a single day; return the hours, where they are said."""
    found = _PER_DAY.search(text)
    if not found:
        return text, None, None
    hours = number(found[1]) if (found[2] or "").startswith("h") else None
    return without(text, found.span()), hours, found.span()


def _rate(text: str) -> tuple[float | None, Span | None]:
    """Return how often a week, and where it is said."""
    if every := _EVERY.search(text):
        weeks = {"week": 1.0, "wk": 1.0, "month": WEEKS_PER_MONTH, "day": 1 / 7}[
            every[4]
        ] * (2 if every[3] else number(every[2]) if every[2] else 1)
        return (number(every[1]) / weeks if weeks else None), every.span()
    if week := _PER_WEEK.search(text):
        return number(week[2]), week.span()
    if month := _PER_MONTH.search(text):
        return round(number(month[1]) / WEEKS_PER_MONTH, 4), month.span()
    if (bare := _BARE.search(text)) and not _SO_MANY.search(text):
        return _BARE_RATES.get(bare[1], 1 / (3 * WEEKS_PER_MONTH)), bare.span()
    return None, None


def _weeks(text: str) -> tuple[float | None, Span | None]:
    """Return over how many weeks, and where it is said."""
    found = _DURATION.search(text) or _COVERAGE.search(text) or _alone(text)
    if not found:
        return None, None
    factor = {"w": 1.0, "m": WEEKS_PER_MONTH, "y": WEEKS_PER_YEAR}[found[3][0]]
    return round(number(found[2]) * factor, 2), found.span()


def _weeks_after(
    text: str, per_week: float | None, rate: Span | None
) -> tuple[float | None, Span | None]:
    """Return the weeks that a bare number right after a weekly rate means."""
    if rate is None or per_week is None or per_week < 1:
        return None, None
    found = _THEN_WEEKS.search(text[rate[1] : rate[1] + 12])
    if found is None:
        return None, None
    return float(found[1]), (rate[1] + found.start(), rate[1] + found.end())


def _alone(text: str) -> re.Match[str] | None:
    """Return a time that stands by itself and is no date, age or interval."""
    for found in _ALONE.finditer(text):
        before = _NOT_FOR.search(text[max(0, found.start() - 16) : found.start()])
        article = before and before[0].strip() == "a"
        if (not before or article) and not _NOT_LONG.search(text[found.end() :]):
            return found
    return None
