"""Reading a strength, a sig and a supply, as prescriptions write them.

Here: `7.5-325mg`, `q4-6h prn`, `one to two tablets twice a day`, `#60 x 30 days`. Of a
range the larger end counts, for a ceiling is asked about. Not here: refills and totals
(`supply`). Works on folded text, in which a hyphen is a space.
"""

import re
from dataclasses import dataclass

from services.evaluator.core.drugs.product import DrugClass, Product
from services.evaluator.core.pattern import Pattern

REACH = 140
"""Characters read after a drug's name."""
DAYS = {
    **dict.fromkeys((30, 60, 90, 120, 150, 180), 30),
    **dict.fromkeys((28, 56, 84, 112), 28),
}
"""Days that a usual count lasts where nothing else is said; an assumption."""
_SHORT_COURSE = {14: 14.0, 42: 14.0}

_SINGLE = Pattern(
    r"(?<![\d/#.])(\d{1,4}(?:\.\d{1,4})?) ?"
    r"(mg/ml|mcg/hr?|mcg|mg|milligrams?|grams?|gm|g|%|units?)(?![a-z])"
)
_PAIR = Pattern(
    r"(?<![\d/#.])(\d{1,3}(?:\.\d{1,4})?) ?(?:mg)? ?[/ ] ?(\d{2,4}(?:\.\d{1,2})?)"
    r"(?: ?mg)?\b(?! ?(?:tab|cap|pill|day))"
)
_ANY_PAIR = Pattern(
    r"(?<![\d/#.])(\d{1,3}(?:\.\d{1,4})?) ?(?:mg)? ?[/ ] ?(\d{1,4}(?:\.\d{1,2})?)"
    r"(?![\d.])"
)
_BARE = Pattern(
    r"^ (\d{1,3}(?:\.\d{1,2})?)(?![\d.%/])(?! ?(?:tab|cap|pill|patch|day|week|refill))"
)
_COUNTED = frozenset(
    {
        DrugClass.OPIOID_SHORT,
        DrugClass.OPIOID_LONG,
        DrugClass.OPIOID_MIXED,
        DrugClass.ANTIBIOTIC,
    }
)
"""Opioids and antibiotics, sold by the milligram; patches and films are not."""
_W = {"one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "half": 0.5, "1/2": 0.5}
_N = r"(\d(?:\.\d)?|one|two|three|four|half|1/2)"
_UNITS = Pattern(
    rf"\b(?:{_N} ?(?:to| |or|/) ?)?{_N} ?(?:\(\d\) )?"
    r"(?:tab(?:let)?s?|pills?|cap(?:sule)?s?|by mouth|po\b|p\.o)"
)
_HOURS = Pattern(
    r"\b(?:q|every) ?(\d{1,2})(?: ?(?:to| |/) ?(\d{1,2}))? ?(?:h|hr|hrs|hour|hours)\b"
)
_TIMES = Pattern(rf"\b{_N} (?:times?|x) ?(?:a|per|each|/)? ?(?:day|daily)\b")
_OFTEN = (
    (Pattern(r"\b(?:bid|b\.i\.d|twice (?:a|per) day|twice daily)\b"), 2.0),
    (Pattern(r"\b(?:tid|t\.i\.d|thrice daily)\b"), 3.0),
    (Pattern(r"\b(?:qid|q\.i\.d)\b"), 4.0),
    (Pattern(r"\b(?:qod|every other day)\b"), 0.5),
    (Pattern(r"\b(?:weekly|per week|once a week|q7d)\b"), 1 / 7),
    (
        Pattern(
            r"\b(?:qd|q\.d|daily|once (?:a|per) day|qam|qhs|q\.?h\.?s|hs|at bedtime"
            r"|nightly|every (?:day|night|morning)|(?:a|per) day)\b"
        ),
        1.0,
    ),
)
_PRN = Pattern(r"\b(?:prn|p\.r\.n|as needed)\b")
_COUNT = Pattern(r"# ?(\d{1,3})\b|\b(?:qty|quantity|disp|count)\.? ?:? ?#?(\d{1,3})\b")
_DAYS = Pattern(r"\b(?:x|for|times)? ?(\d{1,3}) (day|week|wk|month)s?\b(?! ago)")
_PER = {"day": 1.0, "week": 7.0, "wk": 7.0, "month": 30.0}
_EXTENDED = Pattern(r"^(?: [a-z]{2,12}){0,2} (?:er|xr|sr|cr|la|xl)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """What is said of a drug beside its name; what is not said stays empty.

    `per_day` counts tablets (or the like), the most that the sig allows.
    """

    strength: float | None = None
    unit: str | None = None
    partner: float | None = None
    per_day: float | None = None
    as_needed: bool = False
    count: float | None = None
    days: float | None = None
    extended: bool = False

    def daily_units(self) -> float | None:
        """Return tablets a day: of sig and supply the larger; none if neither says."""
        known = [n for n in (self.per_day, self._by_supply()) if n]
        return max(known, default=None)

    def lasts(self) -> float | None:
        """Return how many days a fill lasts: stated, by the sig, or as usual."""
        if self.days:
            return self.days
        if self.count and self.per_day:
            return round(self.count / self.per_day, 1)
        return self._usual()

    def _by_supply(self) -> float | None:
        days = self.days or (None if self.per_day else self._usual())
        return round(self.count / days, 2) if self.count and days else None

    def _usual(self) -> float | None:
        if self.count is None:
            return None
        return _SHORT_COURSE.get(int(self.count)) or DAYS.get(int(self.count))


def read_dose(said: str, product: Product) -> Dose:
    """Return what the words after a drug's name say of its dose."""
    said = said[:REACH]
    strength, unit, partner = _strength(said, product)
    count, days = _COUNT.search(said), _DAYS.search(said)
    return Dose(
        strength=strength,
        unit=unit,
        partner=partner,
        per_day=_per_day(said),
        as_needed=_PRN.search(said) is not None,
        count=float(count[1] or count[2]) if count else None,
        days=float(days[1]) * _PER[days[2]] if days else None,
        extended=product.generic.endswith(" er") or bool(_EXTENDED.match(said)),
    )


def unusual(dose: Dose, product: Product) -> bool:
    """Return whether a strength is stated that is not among those usually sold.

    Nothing is corrected: the number may be a slip, or a product that is not listed.
    """
    if dose.strength is None or not product.strengths or dose.unit != "mg":
        return False
    sold = {float(one.split("/")[0]) for one in product.strengths}
    return dose.strength not in sold


def _strength(
    said: str, product: Product
) -> tuple[float | None, str | None, float | None]:
    if len(product.ingredients) > 1 and (pair := _sold(said, product)):
        return float(pair[1]), "mg", float(pair[2])
    if found := _SINGLE.search(said):
        unit = found[2].rstrip("s")
        return float(found[1]), {"milligram": "mg", "gram": "g"}.get(unit, unit), None
    return _by_name(said, product)


def _by_name(
    said: str, product: Product
) -> tuple[float | None, str | None, float | None]:
    """Return the strength of a drug by its name, or by a number sold under it.

    `Tylenol #3` is sold in one strength, and `OxyContin 20` needs no unit.
    """
    counted = product.is_a(_COUNTED) and product.generic != "fentanyl"
    sold = product.strengths if counted else ()
    bare = _BARE.match(said)
    if bare and bare[1] in sold:
        return float(bare[1]), "mg", None
    if len(sold) != 1:
        return None, None, None
    first, _, second = sold[0].partition("/")
    return float(first), "mg", float(second) if second else None


def _sold(said: str, product: Product) -> re.Match[str] | None:
    """Return a pair as it is sold, however small its second part, else any pair."""
    for pair in _ANY_PAIR.finditer(said):
        if f"{pair[1]}/{pair[2]}" in product.strengths:
            return pair
    return _PAIR.search(said)


def _per_day(said: str) -> float | None:
    times = _times_a_day(said)
    if times is None:
        return None
    units = _UNITS.search(said)
    return round(times * (_number(units[2]) if units else 1.0), 2)


def _times_a_day(said: str) -> float | None:
    if hours := _HOURS.search(said):
        return 24.0 / max(float(hours[1]), 1.0)
    if times := _TIMES.search(said):
        return _number(times[1])
    for pattern, rate in _OFTEN:
        if pattern.search(said):
            return rate
    return None


def _number(word: str) -> float:
    return _W[word] if word in _W else float(word)
