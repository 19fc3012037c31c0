"""Cases for the core, with good defaults; a test names only what it is about."""

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from services.evaluator.core.decide import decide
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import (
    Case,
    Decided,
    DisputedItem,
    MachineMayDecide,
    Resolution,
    Verdict,
)
from services.evaluator.guidelines import load_modules

SEED = Path("examples/seed.json")
SMALL_LIBRARY = frozenset(
    {
        "associated_surgical_service",
        "biofeedback",
        "general_standard",
        "progress_reports",
        "psychological_evaluation",
        "psychotherapy",
    }
)
DEPRESSED = "Diagnoses include major depressive disorder."


@lru_cache(maxsize=1)
def library() -> tuple[GuidelineModule, ...]:
    """Return a small library that other guidelines do not change, loaded once."""
    return tuple(m for m in load_modules() if m.id.partition("@")[0] in SMALL_LIBRARY)


def item(request: str = "Psychotherapy, 4 sessions", **fields: Any) -> DisputedItem:
    """Return a disputed item."""
    return DisputedItem(**{"number": "1", "request": request, **fields})


def case(*items: DisputedItem | str, **fields: Any) -> Case:
    """Return a case; items given as words are numbered in their order."""
    given = items or ("Psychotherapy, 4 sessions",)
    numbered = tuple(
        item(words, number=str(number)) if isinstance(words, str) else words
        for number, words in enumerate(given, start=1)
    )
    defaults = {
        "case_number": "CM15-0000001",
        "date_of_injury": date(2013, 6, 1),
        "governing_date": date(2015, 6, 1),
        "summary": DEPRESSED,
        "items": numbered,
    }
    return Case(**{**defaults, **fields})


def seed_case(**changes: Any) -> Case:
    """Return the seed's case, with changes to the body of its application."""
    body = {**json.loads(SEED.read_text("utf-8")), **changes}
    return Case(
        case_number=body["case_number"],
        date_of_injury=date.fromisoformat(body["date_of_injury"]),
        governing_date=date.fromisoformat(body["governing_date"]),
        summary=body["summary"],
        already_authorized=tuple(body["already_authorized"]),
        items=tuple(
            DisputedItem(number=str(number), **fields)
            for number, fields in enumerate(body["items"], start=1)
        ),
    )


def verdicts(
    given: Case,
    *,
    may_decide: MachineMayDecide = MachineMayDecide.UNCOVERED,
    resolved: Mapping[str, Resolution] | None = None,
    modules: tuple[GuidelineModule, ...] | None = None,
) -> tuple[Verdict, ...]:
    """Decide a case with the library."""
    return decide(
        given,
        modules=library() if modules is None else modules,
        may_decide=may_decide,
        resolved=resolved,
    )


def decided(given: Case, number: str = "1", **how: Any) -> Decided:
    """Return the decision of one item, which there must be."""
    [found] = [v for v in verdicts(given, **how) if v.number == number]
    assert isinstance(found, Decided), found
    return found


def answers(decision: Decided) -> dict[str, str]:
    """Return the answers of a decision, by criterion."""
    return {finding.criterion: finding.answer.value for finding in decision.findings}
