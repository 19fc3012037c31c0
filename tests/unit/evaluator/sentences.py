"""Sentences with the facts that a careful reader takes from them, and their score.

A line of `tests/cases/facts/<family>.jsonl` holds a text and the facts expected; null
where the text does not say. `care.visits` is the highest count of visits read.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from services.evaluator.core.facts.read import read_record
from services.evaluator.core.library import compiled
from services.evaluator.core.model import FactValue
from shared.facts import Fact
from tests.unit.evaluator.cases import case, library

FOLDER = Path("tests/cases/facts")
VISITS = "care.visits"


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How well a family of facts is read."""

    right: int
    wrong: int
    missed: int
    misses: tuple[str, ...]

    @property
    def precision(self) -> float:
        """Return the share of what was read that is right."""
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        """Return the share of what there is that was read."""
        return self.right / max(self.right + self.missed, 1)


def score(family: str) -> Score:
    """Read the sentences of a family and return the score."""
    right = wrong = missed = 0
    misses: list[str] = []
    for text, fact, wanted, found in _read(family):
        if found == wanted:
            right += wanted is not None
            continue
        wrong += found is not None
        missed += wanted is not None
        misses.append(f"{fact}: wanted {wanted}, read {found}: {text}")
    return Score(right=right, wrong=wrong, missed=missed, misses=tuple(misses))


def report(family: str) -> Score:
    """Print the score of a family with what was misread, and return it."""
    found = score(family)
    print(f"{family}: precision {found.precision:.2f}, recall {found.recall:.2f}")  # noqa: T201
    for miss in found.misses:
        print(f"  {miss}")  # noqa: T201
    return found


def _read(
    family: str,
) -> Iterator[tuple[str, str, FactValue | None, FactValue | None]]:
    lines = (FOLDER / f"{family}.jsonl").read_text("utf-8").splitlines()
    for line in lines:
        given = json.loads(line)
        record = read_record(
            case(summary=given["text"]), countable=compiled(library()).countable
        )
        for fact, wanted in given["expect"].items():
            if fact == VISITS:
                counts = [c.visits for c in record.care if c.visits is not None]
                yield given["text"], fact, wanted, max(counts, default=None)
                continue
            known = record.stated.get(Fact(fact))
            yield given["text"], fact, wanted, known.value if known else None
