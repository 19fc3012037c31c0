"""Published letters: the case as the evaluator may see it, and the reviewer's answer.

The case takes the way of an application through intake, so that what is measured is
what the line would decide. The reviewer's side is read here and nowhere else; the two
meet only in what is counted afterwards.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from services.console.published import BadLine, applications_from
from services.evaluator.core.model import Case, Outcome
from services.evaluator.translation import to_case
from services.intake.publishing import case_received, hash_of
from shared.events.application_submitted import ApplicationSubmitted
from shared.events.case_received import CaseReceived

LETTERS = Path(__file__).resolve().parents[2] / "shared" / "letters" / "dev.jsonl"
"""The development letters, which lie beside the checkout and are no part of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """What a reviewer made of an item."""

    number: str
    outcome: Outcome
    guideline_line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A case, and beside it what the reviewer made of its items."""

    case: Case
    reviewed: tuple[Reviewed, ...]


def read_letters(
    lines: Iterable[str | bytes], *, report: Callable[[BadLine], None]
) -> Iterator[Letter]:
    """Yield every letter that can be read; report a bad line, and go on."""
    for number, line in enumerate(lines, start=1):

        def renumbered(bad: BadLine, number: int = number) -> None:
            report(BadLine(number=number, problem=bad.problem))

        for application in applications_from([line], report=renumbered):
            try:
                reviewed = tuple(_reviewed(orjson.loads(line)["items"]))
            except (KeyError, TypeError, ValueError):
                problem = "An item lacks a reviewer's decision or guideline."
                renumbered(BadLine(number=1, problem=problem))
                continue
            yield Letter(case=to_case(_received(application)), reviewed=reviewed)


def _received(application: ApplicationSubmitted) -> CaseReceived:
    return case_received(
        application,
        received_on=application.application_received or application.ur_denial_date,
        content_hash=hash_of(application),
    )


def _reviewed(items: list[dict[str, Any]]) -> Iterator[Reviewed]:
    for number, item in enumerate(items, start=1):
        yield Reviewed(
            number=str(number),
            outcome=Outcome(item["decision"].strip().lower()),
            guideline_line=str(item["maximus_guideline"]),
        )
