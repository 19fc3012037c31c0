"""The base of all events, and the envelope in which they travel.

The value of a record is the event's data as JSON and nothing else; identity, time and
causation travel beside it as CloudEvents 1.0.2 attributes (Kafka binding, binary mode).
So a body is a pure function of content, and a repeat is the same bytes.
Not here: reading and writing of headers (`shared.messaging.cloudevents`).
"""

import re
from datetime import datetime
from functools import cache
from typing import Annotated, Any, ClassVar, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

CASE_NUMBER = r"^[A-Z]{2}[0-9]{2}-[0-9]{7}$"
"""CM + two-digit year + seven digits, as on published letters (`CM16-0219557`)."""

CaseNumber = Annotated[str, StringConstraints(pattern=CASE_NUMBER)]
ItemNumber = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,3}$")]
ShortText = Annotated[str, StringConstraints(max_length=4_000)]


class Envelope(NamedTuple):
    """CloudEvents attributes of one event.

    `time` is when the thing happened, as upstream told it, never when it was processed.
    """

    id: str
    type: str
    source: str
    time: datetime
    correlation: str
    causation: str | None = None
    traceparent: str | None = None


class Part(BaseModel):
    """A piece of an event's body: frozen, tolerant of fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    @classmethod
    def of_valid(cls, **fields: Any) -> Self:  # noqa: ANN401 - whatever its fields are
        """Return one whose fields were validated where they come from: not again.

        Raises TypeError where one that is required is missing, or one is unknown.
        """
        required, values = _fields_of(cls)
        stated = values | fields
        if len(stated) > len(values) or not required <= fields.keys():
            raise TypeError("fields of an event are missing or unknown")
        new = cls.__new__(cls)
        _set(new, "__dict__", stated)
        _set(new, "__pydantic_fields_set__", set(fields))
        _set(new, "__pydantic_extra__", None)
        _set(new, "__pydantic_private__", None)
        return new


_set = object.__setattr__


@cache
def _fields_of(part: type[Part]) -> tuple[frozenset[str], dict[str, Any]]:
    """Return the names of required fields, and all fields in order, with defaults."""
    fields = part.model_fields
    required = frozenset(name for name, field in fields.items() if field.is_required())
    return required, {
        name: None if name in required else field.get_default(call_default_factory=True)
        for name, field in fields.items()
    }


@cache
def _type_name(name: str, version: int) -> str:
    kebab = re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()
    return f"imr.{kebab}.v{version}"


class Event(Part):
    """Something that happened to one case. The case number is the key of its record."""

    topic: ClassVar[str]
    version: ClassVar[int] = 1
    also_on: ClassVar[tuple[str, ...]] = ()
    examples: ClassVar[tuple[dict[str, Any], ...]]

    case_number: CaseNumber

    @classmethod
    def type_name(cls) -> str:
        """Return the CloudEvents type: `imr.<class in kebab case>.v<version>`."""
        return _type_name(cls.__name__, cls.version)

    def to_json(self) -> bytes:
        """Return the body as compact JSON, in declared order, absent fields out."""
        return self.__pydantic_serializer__.to_json(self, exclude_none=True)


class Citation(Part):
    """A passage of a guideline: document, edition, and where in it."""

    document: ShortText
    edition: str = ""
    locator: str = ""


class Reviewer(Part):
    """A reviewer of record: licences and specialties, never a name (LC 4610.6(f))."""

    licensure: tuple[str, ...]
    specialties: tuple[str, ...]


class Evidence(Part):
    """Words of the record that a finding rests on, and where they stand."""

    text: str = Field(repr=False)
    source: str = "summary"
    start: int = 0
    end: int = 0


class Finding(Part):
    """One criterion, its answer, and what the answer rests on."""

    criterion: str
    question: str = ""
    answer: str
    citation: Citation | None = None
    evidence: tuple[Evidence, ...] = ()
    reason: str = Field(default="", repr=False)


class Change(Part):
    """What would have changed the outcome: a criterion, and the answer it needed."""

    criterion: str
    answer: str
    description: str = ""


__all__ = [
    "CaseNumber",
    "Change",
    "Citation",
    "Envelope",
    "Event",
    "Evidence",
    "Finding",
    "ItemNumber",
    "Part",
    "Reviewer",
    "ShortText",
]
