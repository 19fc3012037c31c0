"""One thing that was looked at, and what was found: it holds, is broken, or unsaid."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Verdict(StrEnum):
    """What came of a look. Unsaid: what it would take to say is not here."""

    HOLDS = "holds"
    BROKEN = "broken"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What was looked at, what came of it, and where; never a word of a record.

    `needed` says whether a case is not verified as long as this is unsaid.
    """

    name: str
    verdict: Verdict
    told: str
    where: str = ""
    advice: str = ""
    needed: bool = True

    def to_json(self) -> dict[str, Any]:
        """Return it as `--json` tells it."""
        found = {"check": self.name, "verdict": self.verdict.value, "told": self.told}
        more = {"where": self.where, "advice": self.advice}
        return found | {name: value for name, value in more.items() if value}


def holds(name: str, told: str) -> Check:
    """Return a look that found what it expected."""
    return Check(name=name, verdict=Verdict.HOLDS, told=told)


def broken(name: str, told: str, *, where: str = "", advice: str = "") -> Check:
    """Return a look that found something else."""
    return Check(
        name=name, verdict=Verdict.BROKEN, told=told, where=where, advice=advice
    )


def unsaid(name: str, told: str, *, needed: bool = True, advice: str = "") -> Check:
    """Return a look that could not be taken; `needed`: nothing is verified so."""
    return Check(
        name=name, verdict=Verdict.UNSAID, told=told, needed=needed, advice=advice
    )


def verdict_of(checks: Iterable[Check]) -> Verdict:
    """Return what all looks come to: broken if one is, unsaid if a needed one is."""
    worst = Verdict.HOLDS
    for check in checks:
        if check.verdict is Verdict.BROKEN:
            return Verdict.BROKEN
        if check.verdict is Verdict.UNSAID and check.needed:
            worst = Verdict.UNSAID
    return worst


def verified(checks: Iterable[Check]) -> bool:
    """Say whether nothing is broken, and nothing unsaid that is needed."""
    return verdict_of(checks) is Verdict.HOLDS
