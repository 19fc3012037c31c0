"""What is wrong with a body: where, what was expected, and what kind was found.

Never a value of the body, nor a name that it invented: those may come from a record.
Not here: reading the body (`services.intake.reading`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from itertools import islice
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from services.intake.core.model import Reason
from shared.events._base import CASE_NUMBER
from shared.facts import Fact

MOST_REASONS = 100
LONGEST_NAME = 60
FACTS = tuple(fact.value for fact in Fact)

_EXPECTED = {
    "missing": "is required",
    "string_type": "should be text",
    "bool_type": "should be true or false",
    "int_type": "should be a whole number",
    "float_type": "should be a number",
    "date_type": "should be a date written YYYY-MM-DD",
    "date_parsing": "should be a date written YYYY-MM-DD",
    "date_from_datetime_parsing": "should be a date written YYYY-MM-DD",
    "datetime_type": "should be a date and time as in RFC 3339",
    "datetime_parsing": "should be a date and time as in RFC 3339",
    "datetime_from_date_parsing": "should be a date and time as in RFC 3339",
    "tuple_type": "should be a list",
    "dict_type": "should be an object",
    "model_type": "should be an object",
    "literal_error": "should be {expected}",
    "string_pattern_mismatch": "should be text that matches {pattern}",
    "string_too_short": "should have at least {min_length} characters",
    "string_too_long": "should have at most {max_length} characters",
    "too_short": "should have at least {min_length} in its list",
    "too_long": "should have at most {max_length} in its list",
    "greater_than": "should be a number above {gt}",
    "less_than_equal": "should be a number of at most {le}",
}
# Parts of pydantic's context that come from our schema, never from the body.
_OURS = ("expected", "pattern", "min_length", "max_length", "gt", "le")


def explain(
    details: Sequence[ErrorDetails],
    *,
    raw: Mapping[str, Any],
    known_names: frozenset[str],
) -> tuple[Reason, ...]:
    """Return a reason for each field that pydantic refused, the first hundred."""
    found = (
        _reason(detail, raw, known_names)
        for detail in details
        if not _only_seems_short(detail, raw, known_names)
    )
    return limited(_distinct(found))


def broken_by(details: Sequence[ErrorDetails]) -> frozenset[str]:
    """Return the names of the fields of the body in which something was refused."""
    return frozenset(str(detail["loc"][0]) for detail in details)


def invalid_field(*, field: str, problem: str) -> Reason:
    """Return the reason for a field that is not as it should be."""
    return Reason(
        code="invalid-field", message=f"The field {field} {problem}.", field=field
    )


def limited(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Return the first hundred reasons, and one that says so where there are more."""
    first = tuple(islice(reasons, MOST_REASONS + 1))
    if len(first) <= MOST_REASONS:
        return first
    more = Reason(
        code="more-reasons",
        message=f"There are more reasons than these {MOST_REASONS}.",
    )
    return (*first[:MOST_REASONS], more)


@cache
def names_of(model: type[BaseModel]) -> frozenset[str]:
    """Return every field name of a model and of the models within it, and all facts."""
    schema = model.model_json_schema()
    objects = (schema, *schema.get("$defs", {}).values())
    names = {name for part in objects for name in part.get("properties", ())}
    return frozenset(names | {*FACTS})


def _distinct(reasons: Iterable[Reason]) -> Iterator[Reason]:
    """Yield each reason once, as they come: a body may hold very many."""
    seen: set[Reason] = set()
    for reason in reasons:
        if reason not in seen:
            seen.add(reason)
            yield reason


def _only_seems_short(
    detail: ErrorDetails, raw: Mapping[str, Any], known_names: frozenset[str]
) -> bool:
    """Say whether a list is called too short because its entries were refused."""
    _, value = _walk(detail["loc"], raw, known_names)
    return detail["type"] == "too_short" and bool(value)


def _reason(
    detail: ErrorDetails, raw: Mapping[str, Any], known_names: frozenset[str]
) -> Reason:
    location = detail["loc"]
    field, value = _walk(location, raw, known_names)
    if location[-1:] == ("[key]",):
        return _unknown_fact(str(location[-2]), field, value)
    if detail["type"] == "missing":
        return invalid_field(field=field, problem="is required and absent")
    return invalid_field(
        field=field, problem=f"{_problem(detail, field)}; found {_kind(value)}"
    )


def _problem(detail: ErrorDetails, field: str) -> str:
    if "facts." in field:
        return "should be true, false, a number or text"
    context = detail.get("ctx", {})
    if context.get("pattern") == CASE_NUMBER:
        return "should be two letters and two digits, a dash, and seven digits"
    pattern = _EXPECTED.get(detail["type"], "should have another form")
    return pattern.format(**{name: context.get(name) for name in _OURS})


def _unknown_fact(name: str, field: str, facts: object) -> Reason:
    names = list(facts) if isinstance(facts, dict) else []
    place = names.index(name) + 1 if name in names else 0
    nearest = get_close_matches(name[:LONGEST_NAME].lower(), FACTS, n=1)
    hint = (
        f"the nearest known name is {nearest[0]}"
        if nearest
        else f"known are {', '.join(FACTS)}"
    )
    return Reason(
        code="unknown-fact",
        message=f"The name of fact {place} in {field} is not known; {hint}.",
        field=field,
    )


def _walk(
    location: tuple[int | str, ...], raw: object, known_names: frozenset[str]
) -> tuple[str, object]:
    """Return the path as far as it is made of our own names, and what stands there."""
    path, value = "", raw
    for step in location:
        if isinstance(step, int) and isinstance(value, list):
            path, value = f"{path}[{step}]", value[step]
        elif isinstance(value, dict) and step in known_names:
            path, value = f"{path}.{step}", value.get(step)
        else:
            break
    return path.lstrip("."), value


def _kind(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list"
        case _:
            return "an object"
