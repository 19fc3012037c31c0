"""How long ago a surgery was, read where the narrative tells of one that was had.

Not here: which surgery, and whether one is planned (`care`, `surgery`).
"""

from datetime import date

from services.evaluator.core.facts.care import Care
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.record import Known
from services.evaluator.core.lexicon import fold
from services.evaluator.core.numerals import number, number_pattern
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_DATE = Pattern(r"\b(\d{1,2})[/ ](\d{1,2})[/ ](\d{4}|\d{2})\b")
_MONTHS = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_IN_WORDS = Pattern(
    rf"\b({'|'.join(_MONTHS)})[a-z]{{0,6}}\.? (?:(\d{{1,2}})(?:st|nd|rd|th)?,? )?"
    r"((?:19|20)\d\d)\b"
)
_OF_INJURY = Pattern(r"\b(?:injur\w+|accident|doi)(?: (?:of|on|dated|from|date))?:? ?$")
_AGO = Pattern(
    rf"\b{number_pattern()} (days?|weeks?|wks?|months?)"
    r"(?: ago| (?:status )?post| after (?:the )?surgery| out from)\b"
)
_YEAR = Pattern(r"\b((?:19|20)\d\d)\b")
RECENT = 365
"""Days after which what was done for an operation is over; an assumption."""
_DAYS = {"d": 1.0, "w": 7.0, "m": 30.4}

STATES = frozenset({Fact.DAYS_SINCE_SURGERY})
"""The facts that are read here."""


def read_days_since_surgery(care: tuple[Care, ...], *, day: date) -> dict[Fact, Known]:
    """Return the days since the latest surgery that is dated, if any is."""
    known = [
        (days, one.evidence)
        for one in care
        if one.kind is CareKind.SURGERY and one.had
        if (days := _days(fold(one.evidence.text), day)) is not None
    ]
    if not known:
        return {}
    days, words = min(known, key=lambda pair: pair[0])
    return {Fact.DAYS_SINCE_SURGERY: Known(value=days, evidence=(words,))}


def latest_surgery(care: tuple[Care, ...], *, day: date) -> Known | None:
    """Return the days since the latest surgery, dated anywhere in its sentence.

    The words are those around the surgery; they may break off before the date.
    """
    told = (one for one in care if one.kind is CareKind.SURGERY and one.had)
    known = [
        Known(value=days, evidence=(one.evidence,))
        for one in told
        if (days := _days_told(one, day)) is not None
    ]
    return min(known, key=lambda one: float(one.value), default=None)


def _days_told(one: Care, day: date) -> float | None:
    around = _days(fold(one.evidence.text), day)
    return _days(one.after, day) if around is None else around


def _days(said: str, day: date) -> float | None:
    if ago := _AGO.search(said):
        return round(number(ago[1]) * _DAYS[ago[2][0]], 1)
    done = _date(said)
    return float((day - done).days) if done and done <= day else None


def _date(said: str) -> date | None:
    """Return the first date of some words that is not that of the injury.

    Of a month alone it is the first day.
    """
    numbers = [
        (found, int(found[3]), int(found[1]), int(found[2]))
        for found in _DATE.finditer(said)
    ]
    named = [
        (found, int(found[3]), _MONTHS.index(found[1]) + 1, int(found[2] or 1))
        for found in _IN_WORDS.finditer(said)
    ]
    for found, year, month, day in numbers or named:
        if _OF_INJURY.search(said[: found.start()]):
            continue
        try:
            return date(year + (2000 if year < 100 else 0), month, day)  # noqa: PLR2004
        except ValueError:
            return None
    return None


def long_ago(said: str, *, day: date) -> bool:
    """Return whether the words date a surgery so far back that recovery is over.

    Where they name only years, the latest counts; undated it may be recent.
    """
    folded = fold(said)
    if (days := _days(folded, day)) is not None:
        return days > RECENT
    years = [int(found[1]) for found in _YEAR.finditer(folded)]
    return bool(years) and (day - date(max(years), 12, 31)).days > RECENT
