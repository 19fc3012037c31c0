"""What may go on the skin, by ingredient; one that fails makes the whole fail."""

import re
from dataclasses import dataclass

from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.prescriptions import Asked, asked

MOST_CAPSAICIN = 0.025
"""Percent: more was not shown to add anything, but for 0.075 percent; unverified."""
NERVE_CAPSAICIN = 0.075
"""Percent: studied for nerve pain; unverified."""
SALICYLATES = frozenset({"methyl salicylate", "trolamine salicylate"})
"""Sold freely and better than placebo, if weak; unverified."""
SUPPORTED = frozenset({"diclofenac"}) | SALICYLATES
COOLING = "menthol"
"""No evidence by itself; in a balm it goes with the salicylate. Unverified."""
STRONG_CAPSAICIN = frozenset({"medrox", "dendracin", "qutenza"})
FOR_THE_SKIN_ITSELF = frozenset({"solaraze"})
PATCH_ONLY = "lidocaine"
OF_KNOWN_CONTENT = frozenset({DrugClass.TOPICAL_MIXTURE, DrugClass.TOPICAL_SALICYLATE})
"""Sold under names that stand for one mixture."""
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
    named = asked(inquiry)
    beside = {name for one in named for name in one.product.ingredients}
    for one in named:
        for name in one.product.ingredients:
            fails = _why(name, folded, one, beside=beside)
            found[name] = Ingredient(name=name, fails=fails)
    return tuple(found.values())


def unnamed_strengths(inquiry: Inquiry) -> tuple[str, ...]:
    """Return the drugs whose percentage neither the request nor the product tells."""
    named = asked(inquiry)
    alone = len(named) == 1
    return tuple(one.generic for one in named if not _strength_known(one, alone=alone))


def _strength_known(one: Asked, *, alone: bool) -> bool:
    if one.dose.unit == "%" or one.product.is_a(OF_KNOWN_CONTENT):
        return True
    return alone and len(one.product.strengths) == 1


def percent_of_capsaicin(inquiry: Inquiry) -> float | None:
    """Return the percentage of capsaicin asked for by itself, where it is told."""
    known = [_percent(one) for one in asked(inquiry) if one.generic == "capsaicin"]
    return next((percent for percent in known if percent is not None), None)


def holds(inquiry: Inquiry, *names: str) -> bool:
    """Return whether the request holds one of some ingredients."""
    return any(one.name in names for one in ingredients(inquiry))


def _why(name: str, folded: str, one: Asked, *, beside: set[str]) -> str | None:
    if name == PATCH_ONLY:
        alone = _PATCH.search(folded) and len(one.product.ingredients) == 1
        return None if alone else "lidocaine is supported as a patch of its own only"
    if name == "capsaicin":
        return _why_capsaicin(one)
    if FOR_THE_SKIN_ITSELF.intersection(one.product.names):
        return "diclofenac of this strength is for lesions of the skin"
    if name in SUPPORTED or (name == COOLING and beside & SALICYLATES):
        return None
    if name in OTHER_NSAIDS:
        return f"of the anti-inflammatory drugs diclofenac alone, not {name}"
    return f"{name} has no support as a topical drug"


def _why_capsaicin(one: Asked) -> str | None:
    if STRONG_CAPSAICIN.intersection(one.product.names):
        return "its capsaicin adds nothing to a weaker one"
    percent = _percent(one)
    if percent is None or percent <= MOST_CAPSAICIN or percent == NERVE_CAPSAICIN:
        return None
    return f"capsaicin of {percent:g} percent adds nothing to a weaker one"


def _percent(one: Asked) -> float | None:
    alone = len(one.product.ingredients) == 1 and one.dose.unit == "%"
    return one.dose.strength if alone else None
