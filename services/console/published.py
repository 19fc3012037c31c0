"""Published determinations as applications, with only what an evaluator may see.

Taken over: the header, the reviewer's licences and specialties, the summary, and of
each item its heading and the claims administrator's guideline. Never read: decision,
rationale and the reviewer's guideline; an outcome word that ends a heading is cut off.
The heading of a modified request ("… was the original request. … was authorized by the
Claims Administrator. …") stays whole, as `request`: the evaluator reads that grammar
itself, and a second reading here could only lose words.
A published letter was signed, complete and eligible, or there would be none.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from services.intake.core.normalise import normalise_case_number
from services.intake.reading import Unreadable, read
from shared.events.application_submitted import ApplicationSubmitted

DATES = (
    "date_of_injury",
    "ur_denial_date",
    "application_received",
    "date_assigned",
    "decision_date",
)
MODIFIED = " was the original request"

_DAY = re.compile(r"([0-9]{2})/([0-9]{2})/([0-9]{4})")
_OUTCOME = re.compile(r"\s*:\s*(?:upheld|overturned)\s*\.?\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class BadLine:
    """A line that is no published determination: its number, and why, in our words."""

    number: int
    problem: str


class _FormError(Exception):
    """A field is not as in the published form. Names the field, holds no value."""


def applications_from(
    lines: Iterable[str | bytes], *, report: Callable[[BadLine], None]
) -> Iterator[ApplicationSubmitted]:
    """Yield an application for each line; report a bad line, and go on.

    Blank lines are passed over.
    """
    for number, line in enumerate(lines, start=1):
        content = line.encode(errors="surrogatepass") if isinstance(line, str) else line
        if not content.strip():
            continue
        try:
            yield _application(content)
        except _FormError as error:
            report(BadLine(number=number, problem=str(error)))


def _application(line: bytes) -> ApplicationSubmitted:
    answer = read(orjson.dumps(_body(_object(line))), type_name=None)
    if isinstance(answer, Unreadable):
        problems = (reason.message for reason in answer.reasons)
        raise _FormError(" ".join(problems))
    if not isinstance(answer.event, ApplicationSubmitted):  # pragma: no cover - never
        raise TypeError("without a type, a body is read as an application")
    return answer.event


def _object(line: bytes) -> dict[str, Any]:
    try:
        letter = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        problem = f"The line is not JSON; it breaks at character {error.pos}."
        raise _FormError(problem) from None
    if not isinstance(letter, dict):
        raise _FormError("The line should be an object.")
    return letter


def _body(letter: dict[str, Any]) -> dict[str, Any]:
    items = letter.get("items")
    if not isinstance(items, list):
        raise _FormError("The field items should be a list.")
    requests = [_item(item, f"items[{index}]") for index, item in enumerate(items)]
    modified = any(MODIFIED in item["request"].lower() for item in requests)
    return {
        "case_number": normalise_case_number(_text(letter, "case_number")),
        **{name: _day(letter, name) for name in DATES},
        "priority": _text(letter, "priority").strip().lower(),
        "signed": True,
        "ur_decision_attached": True,
        "ur_decision": "modified" if modified else "denied",
        "reviewer": {
            "licensure": _list(letter, "licensure"),
            "specialties": _list(letter, "specialty"),
        },
        "summary": _text(letter, "summary"),
        "items": requests,
    }


def _item(item: object, place: str) -> dict[str, Any]:
    if not isinstance(item, dict):
        raise _FormError(f"The field {place} should be an object.")
    request = _OUTCOME.sub("", _text(item, "item", place=f"{place}."))
    guideline = _text(item, "ca_guideline", place=f"{place}.")
    return {"request": request, "claims_administrator_guideline": guideline}


def _text(part: dict[str, Any], name: str, *, place: str = "") -> str:
    value = part.get(name)
    if not isinstance(value, str):
        raise _FormError(f"The field {place}{name} should be text.")
    return value


def _list(letter: dict[str, Any], name: str) -> list[str]:
    return [entry.strip() for entry in _text(letter, name).split(",")]


def _day(letter: dict[str, Any], name: str) -> str:
    """Return a day that is written MM/DD/YYYY as the line writes it."""
    written = _DAY.fullmatch(_text(letter, name).strip())
    if written is None:
        raise _FormError(f"The field {name} should be a date written MM/DD/YYYY.")
    month, day, year = written.groups()
    return f"{year}-{month}-{day}"
