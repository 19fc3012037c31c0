"""A past case decided again: what was recorded, what then's code says, and now's.

Pure. Not here: how the code of then is found (`replaying`).
"""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from services.console.impact import Difference, Told, differences
from services.console.sealed import Sealed

_SENTENCE = re.compile(r"(?<=[.;]) ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """One item: as recorded, by the code of then (None: not found), and of now."""

    recorded: Told
    then: Told | None
    now: Told
    rationale: tuple[str, ...]

    @property
    def reproduced(self) -> bool | None:
        """Say whether the code of then says what was recorded; None if not known."""
        return None if self.then is None else _alike(self.recorded, self.then)

    @property
    def comes_out_alike(self) -> bool:
        """Say whether the outcome is the same now."""
        return self.recorded.outcome == self.now.outcome

    @property
    def answers(self) -> tuple[Difference, ...]:
        """Return the criteria that are answered differently now."""
        return differences(self.recorded, self.now)


def recorded_in(found: Sealed) -> tuple[tuple[Told, str], ...]:
    """Return what a machine decided of each item, and its rationale."""
    return tuple(
        (_told(found.case_number, body), str(body.get("rationale") or ""))
        for body in found.decided()
        if body.get("decided_by") == "machine"
    )


def replay(
    recorded: Iterable[tuple[Told, str]],
    *,
    then: Iterable[Told],
    now: Mapping[str, tuple[Told, str]],
) -> Iterator[Replayed]:
    """Yield each recorded item beside what then's and now's code say of it."""
    earlier = {one.item: one for one in then}
    for one, words in recorded:
        today, said = now[one.item]
        yield Replayed(
            recorded=one,
            then=earlier.get(one.item),
            now=today,
            rationale=tuple(_changes(words, said)),
        )


def _told(case_number: str, body: Mapping[str, Any]) -> Told:
    return Told(
        case_number=case_number,
        item=str(body.get("item")),
        outcome=str(body.get("outcome")),
        module=body.get("module"),
        necessity=body.get("necessity"),
        answers={f["criterion"]: f["answer"] for f in body.get("findings", ())},
        module_hash=body.get("module_hash"),
    )


def _alike(one: Told, other: Told) -> bool:
    return (one.outcome, one.module_hash, one.necessity, dict(one.answers)) == (
        other.outcome,
        other.module_hash,
        other.necessity,
        dict(other.answers),
    )


def _changes(before: str, after: str) -> Iterator[str]:
    """Yield the sentences that went and came, marked as a patch marks lines."""
    pairs = difflib.ndiff(_SENTENCE.split(before), _SENTENCE.split(after))
    return (line for line in pairs if line.startswith(("- ", "+ ")))
