"""Numbers that a rationale may work out from the record, each with how.

A rationale states a number that stands nowhere in the record only if it is one of
these. They are worked out here anew from what was read, not taken from the criteria
that use them. Not here: numbers that a guideline gives.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import product

from services.evaluator.core.drugs.dose import Dose
from services.evaluator.core.drugs.morphine import equivalent
from services.evaluator.core.drugs.product import Product
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.levels import levels_asked
from services.evaluator.core.prescriptions import asked, weeks_taken
from services.evaluator.core.quantity import MOST_TEXT, total
from services.evaluator.core.spread import WEEKS_PER_MONTH
from shared.facts import Fact

DAYS_PER_WEEK = 7
DAYS_PER_MONTH = 30
TABLETS_A_DAY = (0.5, 1, 1.5, 2, 3, 4, 5, 6, 8)
"""How often a day a tablet is taken, where the request does not say."""

_OF_TEN = re.compile(r"(?<![\d/.])(10|\d)(?:\.\d)?(?!\d|\.\d|%)")
_RANGE_OF_TEN = re.compile(r"(?<![\d/.])(10|\d) ?(?:-|to|or) ?(10|\d)(?!\d)")
_SHARES = {"third": 33.0, "two thirds": 67.0, "two-thirds": 67.0, "quarter": 75.0}
"""Shares of relief in words, in percent."""

Numbers = Iterator[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """What is worked out, in words, and the numbers that may come of it."""

    how: str
    of: Callable[[Inquiry], Numbers]


def derived(inquiry: Inquiry) -> frozenset[float]:
    """Return every number that the declared derivations give for an item."""
    return frozenset(
        round(value, 4) for one in DERIVATIONS for value in one.of(inquiry)
    )


def _asked(inquiry: Inquiry) -> Numbers:
    request = inquiry.request
    own, authorized = request.count or 0.0, request.authorized_count or 0.0
    yield from (own, authorized, own + authorized)
    if request.quantity.per_week and request.quantity.weeks:
        yield request.quantity.per_week * request.quantity.weeks
    yield total(request.quantity) or 0.0


def _together(inquiry: Inquiry) -> Numbers:
    alike = [s.request.count or 0.0 for s in inquiry.alike()]
    whole = (inquiry.request.count or 0.0) + (inquiry.request.authorized_count or 0.0)
    yield from (
        *alike,
        sum(alike),
        whole + sum(alike),
        float(len(alike)),
        1.0 + len(alike),
    )


def _range(inquiry: Inquiry) -> Numbers:
    weeks = inquiry.request.quantity.weeks or 0.0
    folded = inquiry.request.folded[:MOST_TEXT]
    yield from (int(one) * weeks for one in re.findall(r"\b\d{1,2}\b", folded))


def _length(inquiry: Inquiry) -> Numbers:
    quantity = inquiry.request.quantity
    yield (quantity.weeks or 0.0) * DAYS_PER_WEEK
    yield (quantity.count or 0.0) * WEEKS_PER_MONTH * DAYS_PER_WEEK


def _course(inquiry: Inquiry) -> Numbers:
    had = [c.count for c in inquiry.record.courses if c.count is not None]
    had += [c.visits for c in inquiry.record.care if c.visits is not None]
    had += _by_field(inquiry)
    for before, now in product(had, tuple(_together(inquiry))):
        yield before + now


def _by_field(inquiry: Inquiry) -> list[float]:
    stated = (*inquiry.case.facts.values(), *inquiry.item.facts.values())
    numbers = (n for n in stated if isinstance(n, int | float))
    return [float(n) for n in numbers if not isinstance(n, bool)]


def _since_injury(inquiry: Inquiry) -> Numbers:
    days = (inquiry.day - inquiry.case.date_of_injury).days
    yield from (float(days), days // DAYS_PER_WEEK, days // DAYS_PER_MONTH)


def _supply(inquiry: Inquiry) -> Numbers:
    fills = 1 + (inquiry.request.quantity.refills or 0)
    before = (weeks_taken(inquiry) or 0.0) * DAYS_PER_WEEK
    for one in asked(inquiry):
        days = [one.dose.lasts() or 0.0]
        days += [(one.dose.count or 0.0) / often for often in TABLETS_A_DAY]
        for supply in days:
            yield float(round(supply * fills))
            yield float(round(before + supply * fills))


def _daily_dose(inquiry: Inquiry) -> Numbers:
    for one in asked(inquiry):
        strengths = [n for n in (one.dose.strength, one.dose.partner) if n]
        often = (one.dose.daily_units() or 1.0, *TABLETS_A_DAY)
        yield from (n * times for n, times in product(strengths, often))


def _grams(inquiry: Inquiry) -> Numbers:
    own = tuple(_each(one.product, one.dose) for one in asked(inquiry))
    beside = tuple(
        _each(m.product, m.dose()) for m in inquiry.record.medication if m.product
    )
    for first, more in product((sum(own), *own), (0.0, sum(beside), *beside)):
        yield round((first + more) / 1000, 2)


def _each(drug: Product, dose: Dose) -> float:
    first = drug.ingredients[0] == "acetaminophen"
    strength = dose.strength if first else dose.partner
    return (strength or 0.0) * (dose.daily_units() or 0.0)


def _morphine(inquiry: Inquiry) -> Numbers:
    beside_it = (replace(inquiry, request=s.request) for s in inquiry.siblings)
    every = [asked(one) for one in (inquiry, *beside_it)]
    own = [equivalent(o.product, o.dose, day=inquiry.day) for of in every for o in of]
    told = (m for m in inquiry.record.medication if m.product)
    taken = [
        equivalent(m.product, m.dose(), day=inquiry.day) for m in told if m.product
    ]
    known = [n for n in own if n]
    beside = [n for n in taken if n]
    for first, more in product((0.0, sum(known), *known), (0.0, sum(beside), *beside)):
        yield round(first + more, 1)


def _relief(inquiry: Inquiry) -> Numbers:
    known = inquiry.known(Fact.PERCENT_RELIEF_FROM_MEDICATION)
    said = " ".join(words.text for words in known.evidence) if known else ""
    scores = [float(one) for one in _OF_TEN.findall(said)]
    scores += [
        (float(one) + float(two)) / 2 for one, two in _RANGE_OF_TEN.findall(said)
    ]
    yield from (share for words, share in _SHARES.items() if words in said.lower())
    for before, after in product(scores, scores):
        if before > after:
            yield round(100 * (before - after) / before)


def _since_test(inquiry: Inquiry) -> Numbers:
    yield inquiry.count(Fact.MONTHS_SINCE_URINE_TEST) or 0.0


def _levels(inquiry: Inquiry) -> Numbers:
    yield float(levels_asked(inquiry.request.folded))


DERIVATIONS = (
    Derivation(how="the ends of a range, each times its weeks", of=_range),
    Derivation(how="weeks and months asked for are counted in days", of=_length),
    Derivation(how="what remains is the original less the authorized", of=_asked),
    Derivation(how="requests for the same are counted together", of=_together),
    Derivation(how="a course is what was had and what is asked for", of=_course),
    Derivation(how="time since the injury is counted from its date", of=_since_injury),
    Derivation(how="a supply lasts its tablets over those taken a day", of=_supply),
    Derivation(how="a daily dose is the strength times a day", of=_daily_dose),
    Derivation(how="acetaminophen of all sources, in grams a day", of=_grams),
    Derivation(how="opioids by their morphine equivalents a day", of=_morphine),
    Derivation(how="relief is the fall of a score, or a share, in percent", of=_relief),
    Derivation(how="months since a test of urine, from its date", of=_since_test),
    Derivation(how="the levels of the spine that a request names", of=_levels),
)
