"""What an application might have stated instead, and the case with that put in.

Here: the few kinds of edit, each something an upstream system can send: a fact in a
field, another quantity, nothing authorized before, a sibling that came out otherwise or
was not disputed. Not here: which edit changes what (`levers`, `counterfactual`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import assert_never

from services.evaluator.core.model import (
    Case,
    DisputedItem,
    FactValue,
    Outcome,
    Quantity,
    Resolution,
)
from shared.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """The item states this fact in its fields."""

    fact: Fact
    value: FactValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The item asks for this quantity."""

    quantity: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """The item asks in these words: the same treatment, another amount."""

    request: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingAuthorized:
    """The application lists nothing as already authorized."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiblingDecided:
    """Another item of the case came out like this."""

    number: str
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class SiblingLeft:
    """Another item is not in dispute in this case."""

    number: str


Edit = Stated | Asked | Worded | NothingAuthorized | SiblingDecided | SiblingLeft
Edits = tuple[Edit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """A case with edits put in, and the items resolved by them."""

    case: Case
    resolved: dict[str, Resolution] = field(default_factory=dict)


def put_in(case: Case, edits: Iterable[Edit], *, item: str) -> Edited:
    """Return the case as it would be had it been so; `item` is the one looked at."""
    edited = Edited(case=case)
    for edit in edits:
        edited = _with(edited, edit, item)
    return edited


def edit_item(item: DisputedItem, edit: Edit) -> DisputedItem:
    """Return the item with an edit of its own; others leave it as it is."""
    match edit:
        case Stated(fact=fact, value=value):
            return replace(item, facts={**item.facts, fact: value})
        case Asked(quantity=quantity):
            return replace(item, quantity=quantity)
        case Worded(request=request):
            return replace(item, request=request)
        case NothingAuthorized():
            return replace(item, authorized=None)
        case SiblingDecided() | SiblingLeft():
            return item
        case _:
            assert_never(edit)


def _with(edited: Edited, edit: Edit, number: str) -> Edited:
    case, resolved = edited.case, edited.resolved
    match edit:
        case SiblingDecided(number=other, outcome=outcome):
            turned = {other: Resolution(outcome=outcome)}
            return Edited(case=case, resolved=resolved | turned)
        case SiblingLeft(number=other):
            left = tuple(item for item in case.items if item.number != other)
            return Edited(case=replace(case, items=left), resolved=resolved)
        case NothingAuthorized():
            case = replace(case, already_authorized=())
        case _:
            pass
    items = tuple(
        edit_item(item, edit) if item.number == number else item for item in case.items
    )
    return Edited(case=replace(case, items=items), resolved=resolved)
