"""Daily morphine milligram equivalents, where a record gives dose and frequency.

The factors are for exposure, not for switching drugs. Which table the MTUS prints is
unverified; the tables here are those of the CDC, in three editions:

- 2014: CDC conversion file of May 2014, as printed by CMS;
- 2016: CDC guideline of 2016 (PMC6390846, table 4); what it leaves out (tramadol,
  meperidine, levorphanol, pentazocine, butorphanol) from the file of 2014, which the
  file of 2017 repeats;
- 2022: CDC guideline of 2022; what it leaves out as before.

Buprenorphine has factors in the file of 2014 alone. From 2016 it is not added to the
sum, which is that of the other opioids. Not here: fentanyl through the mouth or nose.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from services.evaluator.core.drugs.dose import Dose
from services.evaluator.core.drugs.product import OPIOIDS, DrugClass, Product

FROM_2016, FROM_2022 = date(2016, 7, 28), date(2022, 11, 4)
TIERS = ((20.0, 4.0), (40.0, 8.0), (60.0, 10.0), (float("inf"), 12.0))
"""Methadone in the guideline of 2016: factor by daily milligrams."""
PATCH = 2.4
"""Fentanyl patch: milligrams of morphine a day for each microgram an hour worn."""

BUPRENORPHINE_PATCH = 12.6 / 7
"""For each microgram an hour of a patch worn for a week; file of 2014."""
BUPRENORPHINE = 10.0
"""For each milligram of a tablet or a film; file of 2014."""

_2014: Mapping[str, float] = {
    "codeine": 0.15, "hydrocodone": 1.0, "hydromorphone": 4.0, "morphine": 1.0,
    "oxycodone": 1.5, "oxymorphone": 3.0, "tapentadol": 0.4, "tramadol": 0.1,
    "meperidine": 0.1, "levorphanol": 11.0, "pentazocine": 0.37, "butorphanol": 7.0,
    "methadone": 3.0,
}  # fmt: skip
_2016 = {name: factor for name, factor in _2014.items() if name != "methadone"}
_2022 = {**_2016, "hydromorphone": 5.0, "tramadol": 0.2, "methadone": 4.7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """An opioid with its dose, as a record or a request tells it."""

    product: Product
    dose: Dose


def daily_morphine(taken: Iterable[Taken], *, day: date) -> float | None:
    """Return the sum over all opioids; none if the dose of one of them is unknown.

    From 2016 buprenorphine is no part of it; alone it has no sum.
    """
    amounts = [
        equivalent(one.product, one.dose, day=day)
        for one in taken
        if one.product.is_a(OPIOIDS) and not _left_out(one.product, day)
    ]
    known = [amount for amount in amounts if amount is not None]
    if not known or len(known) < len(amounts):
        return None
    return round(sum(known), 1)


def equivalent(product: Product, dose: Dose, *, day: date) -> float | None:
    """Return the daily equivalent of one opioid, or none where it is not known."""
    name = product.ingredients[0]
    if dose.strength is None:
        return None
    if name == "fentanyl":
        patch = dose.unit in _PATCH_UNITS and product.classes[0] is _WORN
        return round(dose.strength * PATCH, 1) if patch else None
    if name == _PARTIAL:
        return None if _left_out(product, day) else _buprenorphine(dose)
    units = dose.daily_units()
    if units is None or dose.unit != "mg":
        return None
    daily = dose.strength * units
    factor = _factor(name, daily, day)
    return None if factor is None else round(daily * factor, 1)


def _left_out(product: Product, day: date) -> bool:
    return product.ingredients[0] == _PARTIAL and day >= FROM_2016


def _buprenorphine(dose: Dose) -> float | None:
    strength = dose.strength or 0.0
    if dose.unit in _PER_HOUR:
        return round(strength * BUPRENORPHINE_PATCH, 1)
    units = dose.daily_units()
    milligrams = {"mg": strength, "mcg": strength / 1_000}.get(dose.unit or "")
    if units is None or milligrams is None:
        return None
    return round(milligrams * units * BUPRENORPHINE, 1)


_PARTIAL, _PER_HOUR = "buprenorphine", {"mcg/h", "mcg/hr"}
_PATCH_UNITS, _WORN = {"mcg/h", "mcg/hr", "mcg"}, DrugClass.OPIOID_LONG


def _factor(name: str, daily: float, day: date) -> float | None:
    if day >= FROM_2022:
        return _2022.get(name)
    if day < FROM_2016:
        return _2014.get(name)
    if name == "methadone":
        return next(factor for most, factor in TIERS if daily <= most)
    return _2016.get(name)
