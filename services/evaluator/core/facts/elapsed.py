"""Days and lengths of time in a narrative, and how long before a day they were.

"10-25-16", "Oct. 5, 2016", "March 2015", "six weeks", "3-4 months", "a year". Not here:
what happened then (`since_injury`, `since_surgery`).
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from services.evaluator.core.numerals import NUMBER, number
from services.evaluator.core.pattern import Pattern

_DATE = Pattern(r"\b(\d{1,2})[/ ](\d{1,2})[/ ](\d{4}|\d{2})\b")
_MONTHS = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_IN_WORDS = Pattern(
    rf"\b({'|'.join(_MONTHS)})[a-z]{{0,6}}\.? (?:of )?"
    r"(?:(\d{1,2})(?:st|nd|rd|th)?,? )?((?:19|20)\d\d)\b"
)
UNIT = r"(day|week|wk|month|mo|year|yr)"
LENGTH = (
    rf"(?<!/)(?:(?:{NUMBER} (?:to |or )?)?{NUMBER}(?: (1/2|and a half))?|(an?))"
    rf" ?{UNIT}s?"
)
"""The pattern of a length of time: of a range the larger end; five groups."""
_DAYS = {"d": 1.0, "w": 7.0, "m": 30.4, "y": 365.0}
_WEEKS = {"d": 1 / 7, "w": 1.0, "m": 52 / 12, "y": 52.0}
_CLAUSE = Pattern(
    r"(?<!jan)(?<!feb)(?<!mar)(?<!apr)(?<!aug)(?<!sep)(?<!sept)(?<!oct)(?<!nov)"
    r"(?<!dec)(?<!dr)(?<!mr)(?<!ms)(?<!mrs)(?<!approx)[.;?!] "
)
_NOW = Pattern(
    r"\b(?:is|are|am|now|currently|remains|still|approximately|about|roughly|nearly"
    r"|almost|over|today|presents|patient|worker|she|he),?(?: \w{1,12})? $"
)
_OF_THEN = frozenset({"after", "following", "from"})
"""Words that may tell when something else was, and not how long ago."""
MOST_CLAUSES, LONGEST = 400, 600
"""Clauses of a record that are read, and characters of one."""
_CENTURY = 100


def days_of(found: re.Match[str], *, group: int = 1) -> float:
    """Return the days of a length whose groups begin at `group`."""
    return round(_count(found, group) * _DAYS[found[group + 4][0]], 1)


def weeks_of(found: re.Match[str], *, group: int = 1) -> float:
    """Return the weeks of a length whose groups begin at `group`."""
    return round(_count(found, group) * _WEEKS[found[group + 4][0]], 1)


def unit_days(said: str, unit: str) -> float:
    """Return the days of a bare number and a unit: "week 6"."""
    return round(number(said) * _DAYS[unit[0]], 1)


def unit_weeks(said: str, unit: str) -> float:
    """Return the weeks of a bare number and a unit: "day 10"."""
    return round(number(said) * _WEEKS[unit[0]], 1)


def dates_in(said: str) -> Iterator[tuple[re.Match[str], date | None]]:
    """Yield the dates of folded words, in figures before those in words.

    Of a month alone it is the first day; a date that the calendar does not know is
    none.
    """
    for found in _DATE.finditer(said):
        yield found, _on(int(found[3]), int(found[1]), int(found[2]))
    for found in _IN_WORDS.finditer(said):
        month = _MONTHS.index(found[1]) + 1
        yield found, _on(int(found[3]), month, int(found[2] or 1))


def tells_of_now(how: str | None, before: str) -> bool:
    """Return whether "six weeks after" stands where it says when now is.

    "MRI three weeks after the accident" tells when something else was.
    """
    return how not in _OF_THEN or not before.strip() or bool(_NOW.search(before))


def clauses(folded: str) -> Iterator[tuple[int, str]]:
    """Yield the clauses of a folded text, each with where it begins.

    Only so many, and of a long one only its beginning: time is bounded for any text.
    """
    start = 0
    for stop in islice(_CLAUSE.finditer(folded), MOST_CLAUSES):
        yield start, folded[start : min(stop.start(), start + LONGEST)]
        start = stop.end()
    yield start, folded[start : start + LONGEST]


def _count(found: re.Match[str], group: int) -> float:
    if found[group + 3]:
        return 1.0
    return number(found[group + 1]) + (0.5 if found[group + 2] else 0.0)


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year + (2000 if year < _CENTURY else 0), month, day)
    except ValueError:
        return None
