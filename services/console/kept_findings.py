"""What a check of kept values finds wrong, and where a partition stands before it."""

from dataclasses import dataclass
from enum import StrEnum


class Wrong(StrEnum):
    """What is wrong with what is kept."""

    MISSING = "missing"
    EXTRA = "extra"
    DIFFERENT = "different"
    BEHIND = "behind"
    BEYOND = "beyond"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong: of a case, or of a whole partition."""

    service: str
    partition: int
    wrong: Wrong
    case_number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What came of checking one service."""

    service: str
    compared: int
    findings: tuple[Finding, ...]

    def count(self, wrong: Wrong) -> int:
        """Return how many findings are of one kind."""
        return sum(finding.wrong is wrong for finding in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Where a partition stands: output cursor, state cursor, ends, names of keys."""

    partition: int
    out: int
    cursor: int
    end: int
    published: int
    named: frozenset[str]

    @property
    def wrong(self) -> Wrong | None:
        """Return what makes it useless to compare."""
        if max(self.cursor + 1, self.out) > self.end:
            return Wrong.BEYOND
        return Wrong.BEHIND if self.cursor + 1 < self.out else None
