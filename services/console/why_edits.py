"""Edits of an application, in JSON and in words. Pure."""

from dataclasses import asdict
from typing import Any, assert_never

from services.evaluator.core.edits import (
    Asked,
    Edit,
    NothingAuthorized,
    SiblingDecided,
    SiblingLeft,
    Stated,
    Worded,
)
from services.evaluator.core.model import Quantity


def edit_json(edit: Edit, *, item: str) -> dict[str, Any]:
    """Return an edit as a place in the application and the value to put there."""
    here = f"items[{item}]"
    match edit:
        case Stated(fact=fact, value=value):
            return {"path": f"{here}.facts.{fact.value}", "value": value}
        case Asked(quantity=quantity):
            return {"path": f"{here}.quantity", "value": _stated(quantity)}
        case Worded(request=request):
            return {"path": f"{here}.request", "value": request}
        case NothingAuthorized():
            return {"path": "already_authorized", "value": []}
        case SiblingDecided(number=number, outcome=outcome):
            return {"path": f"items[{number}].outcome", "value": outcome.value}
        case SiblingLeft(number=number):
            return {"path": f"items[{number}]", "value": None}
        case _:
            assert_never(edit)


def edit_words(edit: Edit, *, item: str) -> str:
    """Return an edit in words."""
    match edit:
        case Stated(fact=fact, value=value):
            said = str(value).lower() if isinstance(value, bool) else f"{value}"
            return f"the fact {fact.value} = {said}"
        case Asked(quantity=quantity):
            parts = (f"{name} {value}" for name, value in _stated(quantity).items())
            return f"the quantity {', '.join(parts)}"
        case Worded(request=request):
            return f'the request "{request}"'
        case NothingAuthorized():
            return "nothing as already authorized"
        case SiblingDecided(number=number, outcome=outcome):
            return f"item {number} decided: {outcome.value}"
        case SiblingLeft(number=number):
            return f"item {number} not in dispute beside item {item}"
        case _:
            assert_never(edit)


def _stated(quantity: Quantity) -> dict[str, Any]:
    return {
        name: value for name, value in asdict(quantity).items() if value is not None
    }
