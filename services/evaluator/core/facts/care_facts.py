"""What the mentions of care come to: facts that guideline modules ask about.

Not here: the reading of a mention (`care`).
"""

from collections.abc import Callable, Iterable

from services.evaluator.core.facts.care import Care
from services.evaluator.core.facts.care_effect import Effect
from services.evaluator.core.facts.care_terms import ACTIVE, CONSERVATIVE, CareKind
from services.evaluator.core.facts.care_words import Stage
from services.evaluator.core.facts.record import Known
from shared.facts import Fact

_COURSE = ACTIVE | {CareKind.CONSERVATIVE}
MOST_WORDS = 3
"""Pieces of evidence kept for one fact."""


def _tried(care: tuple[Care, ...], kinds: Iterable[CareKind]) -> Known | None:
    """Return true where some was had; false where it is said that none was."""
    had = _words(care, kinds, lambda c: c.had)
    if had:
        return had
    return _words(care, kinds, lambda c: c.stage is Stage.NONE_HAD, value=False)


def _failed(care: tuple[Care, ...], kinds: Iterable[CareKind]) -> Known | None:
    """Return true where some failed; false where all that is said is that it helped."""
    failed = _words(care, kinds, lambda c: c.effect is Effect.FAILED)
    if failed:
        return failed
    return _words(care, kinds, lambda c: c.effect is Effect.HELPED, value=False)


def _weeks(care: tuple[Care, ...]) -> Known | None:
    timed = [c for c in care if c.weeks and c.kind in _COURSE]
    if not timed and not any(c.had for c in care if c.kind in _COURSE):
        # Weeks on one drug say nothing of a course of therapy without a length.
        timed = [c for c in care if c.weeks and c.kind in CONSERVATIVE]
    longest = max(timed, key=lambda c: c.weeks or 0.0, default=None)
    if longest is None or longest.weeks is None:
        return None
    return Known(value=longest.weeks, evidence=(longest.evidence,))


def _running(care: tuple[Care, ...], kind: CareKind) -> Known | None:
    return _words(care, {kind}, lambda c: c.stage is Stage.ONGOING and not c.asked)


def _words(
    care: tuple[Care, ...],
    kinds: Iterable[CareKind],
    counts: Callable[[Care], bool],
    *,
    value: bool = True,
) -> Known | None:
    wanted = frozenset(kinds)
    found = [c.evidence for c in care if c.kind in wanted and counts(c)]
    if not found:
        return None
    return Known(value=value, evidence=tuple(dict.fromkeys(found))[:MOST_WORDS])


ESTABLISH: dict[Fact, Callable[[tuple[Care, ...]], Known | None]] = {
    Fact.CONSERVATIVE_CARE_TRIED: lambda care: _tried(care, CONSERVATIVE),
    Fact.ACTIVE_CARE_TRIED: lambda care: _tried(care, ACTIVE | {CareKind.CONSERVATIVE}),
    Fact.PHYSICAL_THERAPY_TRIED: lambda care: _tried(care, {CareKind.PHYSICAL_THERAPY}),
    Fact.HOME_EXERCISE_PROGRAM: lambda care: _tried(care, {CareKind.HOME_EXERCISE}),
    Fact.MEDICATION_TRIED: lambda care: _tried(care, {CareKind.MEDICATION}),
    Fact.CONSERVATIVE_CARE_FAILED: lambda care: _failed(care, CONSERVATIVE),
    Fact.ACTIVE_CARE_FAILED: lambda care: _failed(
        care, ACTIVE | {CareKind.CONSERVATIVE}
    ),
    Fact.CONSERVATIVE_CARE_WEEKS: _weeks,
    Fact.PHYSICAL_THERAPY_RUNNING: lambda care: _running(
        care, CareKind.PHYSICAL_THERAPY
    ),
}
"""Facts that mentions of care may establish, and how; silence stays absent."""
