"""What the schema of an upstream event does not say, but the line cannot do without.

A letter cannot be written from blank words, a number must be usable, and a reviewer
without licence or specialty is none (8 CCR 9792.10.6(d)).
Not here: eligibility (`services.intake.core.screening`).
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from services.intake.core.model import Reason
from services.intake.core.normalise import normalise_list
from services.intake.explaining import invalid_field
from shared.events import Event
from shared.events._base import Reviewer
from shared.events.application_submitted import (
    ApplicationSubmitted,
    FactValue,
    SubmittedItem,
)
from shared.events.review_completed import ReviewCompleted
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.facts import Fact

LARGEST_FACT = 100_000
LONGEST_FACT = 4_000

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def flaws(event: Event, *, raw: Mapping[str, Any]) -> Iterator[Reason]:
    """Yield what is wrong with an event that its schema let pass."""
    yield from _numbers_for_dates(type(event), raw)
    match event:
        case ApplicationSubmitted():
            yield from _of_application(event, raw)
        case ReviewCompleted():
            yield from _blank(event.rationale, "rationale")
            for number, citation in enumerate(event.citations):
                yield from _blank(citation.document, f"citations.{number}.document")
            yield from _of_reviewer(event.reviewer)
        case ReviewerAssigned():
            yield from _of_reviewer(event.reviewer)
        case _:
            pass


def _of_application(
    event: ApplicationSubmitted, raw: Mapping[str, Any]
) -> Iterator[Reason]:
    yield from _blank(event.summary, "summary")
    yield from _of_facts(event.facts, "facts")
    if event.reviewer is not None:
        yield from _of_reviewer(event.reviewer)
    for index, item in enumerate(event.items):
        yield from _blank(item.request, f"items[{index}].request")
        yield from _of_facts(item.facts, f"items[{index}].facts")
        yield from _numbers_for_dates(
            SubmittedItem, raw["items"][index], f"items[{index}]."
        )


def _of_reviewer(reviewer: Reviewer) -> Iterator[Reason]:
    named = {"licensure": reviewer.licensure, "specialties": reviewer.specialties}
    for field, entries in named.items():
        if not _begins_with_a_word(*entries) and not normalise_list(entries):
            yield invalid_field(
                field=f"reviewer.{field}", problem="should name at least one"
            )


def _of_facts(facts: Mapping[Fact, FactValue], field: str) -> Iterator[Reason]:
    for name, value in facts.items():
        path = f"{field}.{name.value}"
        if isinstance(value, str):
            if len(value) > LONGEST_FACT:
                problem = f"should have at most {LONGEST_FACT} characters"
                yield invalid_field(field=path, problem=problem)
        elif not 0 <= value <= LARGEST_FACT:
            problem = f"should be a number from 0 to {LARGEST_FACT}"
            yield invalid_field(field=path, problem=problem)


def _blank(text: str, field: str) -> Iterator[Reason]:
    if not _begins_with_a_word(text) and not any(map(str.isalnum, text)):
        yield invalid_field(field=field, problem="should have words in it; found none")


def _begins_with_a_word(*texts: str) -> bool:
    """Say at a glance that one of these is not blank."""
    return any(text[:1].isalnum() for text in texts)


def _numbers_for_dates(
    part: type[BaseModel], raw: Mapping[str, Any], path: str = ""
) -> Iterator[Reason]:
    """Yield the dates that are written as a count of seconds, which pydantic takes."""
    for name in _date_fields(part):
        stated = raw.get(name)
        if isinstance(stated, str) and not _DAY.fullmatch(stated):
            problem = "should be a date written YYYY-MM-DD; found text"
            yield invalid_field(field=f"{path}{name}", problem=problem)


@cache
def _date_fields(part: type[BaseModel]) -> tuple[str, ...]:
    hints = {name: field.annotation for name, field in part.model_fields.items()}
    return tuple(
        name for name, hint in hints.items() if hint is date or date in get_args(hint)
    )
