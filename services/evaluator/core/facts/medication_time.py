"""Since when and for how long a drug was taken, as the words around its name tell it.

Not here: whether it was taken at all (`medication_words`).
"""

from datetime import date

from services.evaluator.core.numerals import number, number_pattern
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.spread import WEEKS_PER_MONTH

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
)  # fmt: skip
_SINCE = Pattern(
    r"\b(?:since|started(?: on)?|began(?: on)?)(?: at least| approximately| about|"
    r" early| late| mid)?"
    rf" (?:(\d{{1,2}})[/ ](\d{{1,2}})[/ ](\d{{2,4}})|({'|'.join(_MONTHS)})"
    r"(?: \d{1,2},?)? (?:of )?(\d{4})|(\d{4})\b)"
)
_SINCE_INJURY = Pattern(
    r"\bsince (?:the )?(?:(?:date|time|day) of (?:the )?)?(?:industrial )?(?:injury"
    r"|accident|incident)\b"
)
_FOR = Pattern(
    rf"\b(?:for|over|x)(?: the)?(?: past| last)?(?: about| over| at least|"
    rf" approximately"
    rf"| more than| nearly)? {number_pattern()} ?(days?|weeks?|wks?|months?|years?)\b"
)
_WEEKS = {"d": 1 / 7, "w": 1.0, "m": WEEKS_PER_MONTH, "y": 52.0}


def since_in(words: str) -> date | None:
    """Return since when a drug is taken, as far as the words tell it."""
    found = _SINCE.search(words)
    if not found:
        return None
    month, day, year, name, year_of_name, only_year = found.groups()
    try:
        if name:
            return date(int(year_of_name), _MONTHS.index(name) + 1, 1)
        if only_year:
            return date(int(only_year), 12, 31)
        full = int(year) + (2000 if int(year) < 100 else 0)  # noqa: PLR2004
        return date(full, int(month), int(day))
    except ValueError:
        return None


def since_the_injury(words: str) -> bool:
    """Return whether a drug is said to be taken since the injury."""
    return _SINCE_INJURY.search(words) is not None


def weeks_taken(words: str) -> float | None:
    """Return for how many weeks a drug was taken, as far as the words tell it."""
    found = _FOR.search(words)
    return round(number(found[1]) * _WEEKS[found[2][0]], 1) if found else None
