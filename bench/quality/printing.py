"""How a quality report looks: tables of plain text, for a terminal and for CI alike.

Medical text is printed only where it was asked for.
"""

from collections.abc import Iterable, Iterator, Sequence

from bench.quality.disagreement import Disagreement
from bench.quality.report import Coverage, Family, Report, Scored
from bench.quality.scores import MEASURES, Measured
from bench.table import table

NOTHING = "-"


def lines_of(report: Report, *, show: bool) -> Iterator[str]:
    """Yield the lines of a report."""
    yield f"{report.letters}, seed {report.seed}"
    yield ""
    yield from _coverage(report.coverage)
    yield ""
    yield from _scores(report.scores)
    yield "Intervals: 95 %, bootstrap by case. Positive: overturned."
    yield ""
    cited, of = report.cited, report.cited.items
    yield "The guideline document is the reviewer's (decided items):"
    yield f"  any document shared  {_share(cited.any_shared, of)}"
    yield f"  the same documents   {_share(cited.same_set, of)}"
    yield ""
    yield from _families(report.families)
    yield ""
    yield f"Disagreements: {len(report.disagreements)}"
    for disagreement in report.disagreements:
        yield from _disagreement(disagreement, show=show)


def _coverage(coverage: Coverage) -> Iterator[str]:
    yield (
        f"{coverage.cases} cases, {coverage.items} items, of which reviewers "
        f"overturned {_share(coverage.overturned_by_reviewers, coverage.items)}"
    )
    yield f"  decided   {_share(coverage.decided, coverage.items)}"
    reasons = ", ".join(f"{k} {v}" for k, v in coverage.referred_for.items())
    referred = _share(coverage.referred, coverage.items)
    yield f"  referred  {referred}{f': {reasons}' if reasons else ''}"
    yield f"  held      {_share(coverage.held, coverage.items)}"


def _scores(scores: Sequence[Scored]) -> Iterator[str]:
    """Yield a column for each predictor, and a line for each that is missing."""
    there = [scored for scored in scores if not scored.missing]
    rows = [
        (name, *(_measured(scored.measures[name]) for scored in there))
        for name in MEASURES
    ]
    rows.insert(0, ("items", *(str(scored.items) for scored in there)))
    yield from table(("", *(scored.name for scored in there)), rows)
    yield from (f"{s.name}: {s.missing}" for s in scores if s.missing)


def _measured(measured: Measured) -> str:
    if measured.value is None:
        return NOTHING
    if measured.low is None or measured.high is None:
        return f"{measured.value:.2f}"
    return f"{measured.value:.2f} ({measured.low:.2f} to {measured.high:.2f})"


def _families(families: Iterable[Family]) -> Iterable[str]:
    head = (
        "family",
        "items",
        "decided",
        "overturned",
        "by evaluator",
        "agreed",
        "document",
    )
    rows = (
        (
            family.name,
            str(family.items),
            str(family.decided),
            str(family.overturned_by_reviewers),
            str(family.overturned_by_evaluator),
            str(family.agreed),
            str(family.same_document),
        )
        for family in families
    )
    return table(head, rows)


def _disagreement(one: Disagreement, *, show: bool) -> Iterator[str]:
    yield (
        f"  {one.case_number} item {one.item} ({one.family}): "
        f"reviewer {one.reviewer}, evaluator {one.evaluator} "
        f"(necessity {one.necessity:.2f}) by {one.module}"
    )
    yield f"    {', '.join(one.findings) or NOTHING}"
    if one.would_change:
        yield f"    would change it: {', '.join(one.would_change)}"
    if show:
        yield f"    asked: {one.request}"
        yield from (f"    {reason}" for reason in one.reasons)


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} ({part / whole:.1%})" if whole else f"{part}/{whole}"
