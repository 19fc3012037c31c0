"""What may go on the skin, by ingredient; one that fails makes the whole fail."""

import re
from dataclasses import dataclass

from services.evaluator.core.drugs.dose import Dose
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.prescriptions import Asked, asked

MOST_CAPSAICIN = 0.025
"""Percent: more was not shown to add anything, but for 0.075 percent; unverified."""
NERVE_CAPSAICIN = 0.075
SUPPORTED = frozenset(
    {"diclofenac", "menthol", "methyl salicylate", "trolamine salicylate"}
)
STRONG_CAPSAICIN = frozenset({"medrox", "dendracin"})
FOR_THE_SKIN_ITSELF = frozenset({"solaraze"})
PATCH_ONLY = "lidocaine"
OTHER_NSAIDS = frozenset(
    {"flurbiprofen", "ketoprofen", "ibuprofen", "naproxen", "meloxicam", "indomethacin"}
)

_PATCH = re.compile(r"\b(?:patch(?:es)?|lidoderm|ztlido)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingredient:
    """One ingredient asked for, and why it fails on the skin, if it does."""

    name: str
    fails: str | None


def ingredients(inquiry: Inquiry) -> tuple[Ingredient, ...]:
    """Return the ingredients that a request names or that its products hold."""
    folded = inquiry.request.folded
    found: dict[str, Ingredient] = {}
    for one in asked(inquiry):
        for name in one.product.ingredients:
            found[name] = Ingredient(name=name, fails=_why(name, folded, one))
    return tuple(found.values())


def holds(inquiry: Inquiry, *names: str) -> bool:
    """Return whether the request holds one of some ingredients."""
    return any(one.name in names for one in ingredients(inquiry))


def _why(name: str, folded: str, one: Asked) -> str | None:
    if name == PATCH_ONLY:
        alone = _PATCH.search(folded) and len(one.product.ingredients) == 1
        return None if alone else "lidocaine is supported as a patch of its own only"
    if name == "capsaicin":
        return _why_capsaicin(one)
    if FOR_THE_SKIN_ITSELF.intersection(one.product.names):
        return "diclofenac of this strength is for lesions of the skin"
    if name in SUPPORTED:
        return None
    if name in OTHER_NSAIDS:
        return f"of the anti-inflammatory drugs diclofenac alone, not {name}"
    return f"{name} has no support as a topical drug"


def _why_capsaicin(one: Asked) -> str | None:
    if STRONG_CAPSAICIN.intersection(one.product.names):
        return "its capsaicin adds nothing to a weaker one"
    dose = one.dose if len(one.product.ingredients) == 1 else Dose()
    percent = dose.strength if dose.unit == "%" else None
    if percent is None or percent <= MOST_CAPSAICIN or percent == NERVE_CAPSAICIN:
        return None
    return f"capsaicin of {percent:g} percent adds nothing to a weaker one"
