"""Items on which the evaluator and the reviewer differ, and what decided them.

By identifiers: criteria and their answers. The words of request and record are in the
fields that are printed only on demand.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bench.quality.judged import Judged
from services.evaluator.core.model import Answer, Decided, Finding, Outcome

SHOWN = ("request", "reasons")
"""The fields that hold medical text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """One item with two outcomes."""

    case_number: str
    item: str
    family: str
    reviewer: str
    evaluator: str
    necessity: float
    module: str
    findings: tuple[str, ...]
    would_change: tuple[str, ...]
    request: str
    reasons: tuple[str, ...]


def disagreements(judged: Iterable[Judged]) -> tuple[Disagreement, ...]:
    """Return the items with two outcomes, the rarer kind of error first."""
    found = [
        _disagreement(row, row.decided)
        for row in judged
        if row.decided and row.decided.outcome is not row.truth
    ]
    return tuple(sorted(found, key=lambda d: (d.reviewer, d.case_number, int(d.item))))


def _disagreement(row: Judged, decided: Decided) -> Disagreement:
    deciding = tuple(_deciding(decided))
    return Disagreement(
        case_number=row.case_number,
        item=row.item.number,
        family=row.family,
        reviewer=row.truth.value,
        evaluator=decided.outcome.value,
        necessity=decided.necessity,
        module=decided.module,
        findings=tuple(f"{f.criterion}={f.answer.value}" for f in deciding),
        would_change=tuple(change.criterion for change in decided.would_change),
        request=row.item.request,
        reasons=tuple(finding.reason for finding in deciding),
    )


def _deciding(decided: Decided) -> Iterator[Finding]:
    """Yield what speaks for the outcome: against the request if upheld, else for it."""
    upheld = decided.outcome is Outcome.UPHELD
    for finding in decided.findings:
        if (finding.answer is not Answer.MET) is upheld:
            yield finding
