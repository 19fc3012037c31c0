"""All that `make quality` counts, as one value that is printed or written as JSON.

Referred and held items are counted in two ways, side by side: left out, and as not
overturned. Not here: how it looks (`printing`).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bench.letters import Letter
from bench.quality.baselines import (
    NotInstalledError,
    always_upheld,
    classifier,
    rows_of,
)
from bench.quality.disagreement import Disagreement, disagreements
from bench.quality.judged import Judged, judge
from bench.quality.scores import (
    RESAMPLES,
    Measured,
    Prediction,
    measure_all,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import Decided, Held, Outcome, Referred


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How many items the evaluator decided, and why not the others."""

    cases: int
    items: int
    overturned_by_reviewers: int
    decided: int
    referred: int
    held: int
    referred_for: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """The measures of one predictor; without predictions, `missing` says why."""

    name: str
    items: int
    measures: dict[str, Measured]
    missing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """How often the evaluator cites the documents that the reviewer cites."""

    items: int
    any_shared: int
    same_set: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One family of treatments."""

    name: str
    items: int
    decided: int
    overturned_by_reviewers: int
    overturned_by_evaluator: int
    agreed: int
    same_document: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item, without its words, for whoever counts further."""

    case_number: str
    item: str
    family: str
    reviewer: str
    evaluator: str
    necessity: float | None
    module: str | None
    cited_by_reviewer: tuple[str, ...]
    cited: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One run over one file."""

    letters: str
    seed: int
    coverage: Coverage
    scores: tuple[Scored, ...]
    cited: Cited
    families: tuple[Family, ...]
    disagreements: tuple[Disagreement, ...]
    items: tuple[Item, ...]


def report_on(
    letters: Sequence[Letter],
    *,
    modules: tuple[GuidelineModule, ...],
    name: str,
    seed: int,
    resamples: int = RESAMPLES,
) -> Report:
    """Return all counts of one run over these letters."""
    judged = tuple(judge(letters, modules=modules))
    return Report(
        letters=name,
        seed=seed,
        coverage=_coverage(letters, judged),
        scores=tuple(_scores(letters, judged, seed, resamples)),
        cited=_cited(judged),
        families=_families(judged),
        disagreements=disagreements(judged),
        items=tuple(_item(row) for row in judged),
    )


def _coverage(letters: Sequence[Letter], judged: Sequence[Judged]) -> Coverage:
    kinds = Counter(type(row.verdict) for row in judged)
    reasons = Counter(
        row.verdict.reason for row in judged if isinstance(row.verdict, Referred)
    )
    return Coverage(
        cases=len(letters),
        items=len(judged),
        overturned_by_reviewers=_overturned(row.truth for row in judged),
        decided=kinds[Decided],
        referred=kinds[Referred],
        held=kinds[Held],
        referred_for=dict(sorted(reasons.items())),
    )


def _scores(
    letters: Sequence[Letter], judged: Sequence[Judged], seed: int, resamples: int
) -> Iterable[Scored]:
    def scored(name: str, predictions: Sequence[Prediction]) -> Scored:
        measures = measure_all(predictions, seed=seed, resamples=resamples)
        return Scored(name=name, items=len(predictions), measures=measures)

    decided = tuple(_prediction(row) for row in judged if row.decided)
    yield scored("evaluator (decided)", decided)
    yield scored("(referred = upheld)", tuple(map(_prediction, judged)))
    rows = rows_of(letters)
    yield scored("always Upheld", always_upheld(rows))
    name = "TF-IDF classifier"
    try:
        yield scored(name, classifier(rows))
    except NotInstalledError as absent:
        yield Scored(name=name, items=0, measures={}, missing=str(absent))


def _prediction(row: Judged) -> Prediction:
    decided = row.decided
    return Prediction(
        case_number=row.case_number,
        truth=row.truth is Outcome.OVERTURNED,
        predicted=decided is not None and decided.outcome is Outcome.OVERTURNED,
        score=decided.necessity if decided else 0.0,
    )


def _item(row: Judged) -> Item:
    decided = row.decided
    return Item(
        case_number=row.case_number,
        item=row.item.number,
        family=row.family,
        reviewer=row.truth.value,
        evaluator=row.said,
        necessity=decided.necessity if decided else None,
        module=decided.module if decided else None,
        cited_by_reviewer=tuple(sorted(row.cited_by_reviewer)),
        cited=tuple(sorted(row.cited)),
    )


def _cited(judged: Iterable[Judged]) -> Cited:
    pairs = [(row.cited, row.cited_by_reviewer) for row in judged if row.decided]
    return Cited(
        items=len(pairs),
        any_shared=sum(bool(ours & theirs) or ours == theirs for ours, theirs in pairs),
        same_set=sum(ours == theirs for ours, theirs in pairs),
    )


def _families(judged: Sequence[Judged]) -> tuple[Family, ...]:
    names = Counter(row.family for row in judged)
    return tuple(
        _family(name, [row for row in judged if row.family == name])
        for name, _ in sorted(names.items(), key=lambda pair: (-pair[1], pair[0]))
    )


def _family(name: str, rows: Sequence[Judged]) -> Family:
    decided = [row.decided for row in rows if row.decided]
    return Family(
        name=name,
        items=len(rows),
        decided=len(decided),
        overturned_by_reviewers=_overturned(row.truth for row in rows),
        overturned_by_evaluator=_overturned(d.outcome for d in decided),
        agreed=sum(
            r.decided is not None and r.decided.outcome is r.truth for r in rows
        ),
        same_document=_cited(rows).any_shared,
    )


def _overturned(outcomes: Iterable[Outcome]) -> int:
    return sum(outcome is Outcome.OVERTURNED for outcome in outcomes)
