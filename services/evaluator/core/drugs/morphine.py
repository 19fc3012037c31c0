"""Daily morphine milligram equivalents, where a record gives dose and frequency.

The factors are for exposure, not for switching drugs. Which table the MTUS prints is
unverified; the tables here are those of the CDC, in three editions:

- 2014: CDC conversion file of May 2014, as printed by CMS;
- 2016: CDC guideline of 2016 (PMC6390846, table 4), tramadol from the file of 2014;
- 2022: CDC guideline of 2022.

Buprenorphine is left out of the sum from 2016: no factor is given for it.
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
    """Return the sum over all opioids; none if the dose of one of them is unknown."""
    amounts = [
        equivalent(one.product, one.dose, day=day)
        for one in taken
        if one.product.is_a(OPIOIDS)
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
    units = dose.daily_units()
    if units is None or dose.unit != "mg":
        return None
    daily = dose.strength * units
    factor = _factor(name, daily, day)
    return None if factor is None else round(daily * factor, 1)


_PATCH_UNITS, _WORN = {"mcg/h", "mcg/hr", "mcg"}, DrugClass.OPIOID_LONG


def _factor(name: str, daily: float, day: date) -> float | None:
    if day >= FROM_2022:
        return _2022.get(name)
    if day < FROM_2016:
        return _2014.get(name)
    if name == "methadone":
        return next(factor for most, factor in TIERS if daily <= most)
    return _2016.get(name)
