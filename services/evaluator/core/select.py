"""Which module speaks about an item on its day.

The day is that of the request, for a retrospective request that of the service, else
the day that governs the case: never today. Pain under three months belongs to the
body-part chapters first, the chronic pain guideline only to what lasts longer.
"""

from collections.abc import Iterable
from datetime import date

from services.evaluator.core.guideline import GuidelineModule, Kind, Phase
from services.evaluator.core.inquiry import WEEKS_OF_CHRONIC_PAIN
from services.evaluator.core.model import Case, DisputedItem


def governing_day(item: DisputedItem, case: Case) -> date:
    """Return the day that chooses the edition for an item."""
    return item.date_of_service or item.requested_on or case.governing_date


def phase_of(case: Case, *, day: date) -> Phase:
    """Return whether pain since the injury would be chronic on that day."""
    weeks = (day - case.date_of_injury).days / 7
    return Phase.CHRONIC if weeks >= WEEKS_OF_CHRONIC_PAIN else Phase.ACUTE


def select(
    modules: Iterable[GuidelineModule],
    *,
    treatments: frozenset[str],
    day: date,
    phase: Phase,
    kind: Kind = Kind.GUIDELINE,
) -> tuple[GuidelineModule, ...]:
    """Return the modules that speak about these treatments, one for each treatment.

    Of several for one treatment the one for this phase of pain comes before one for
    any, then the higher rank, then the later edition.
    """
    speaking = [
        module
        for module in modules
        if module.kind is kind
        and module.phase in (phase, Phase.ANY)
        and module.in_force(day)
        and not treatments.isdisjoint(module.treatments)
    ]
    chosen: dict[str, GuidelineModule] = {}
    for treatment in sorted(treatments):
        able = [module for module in speaking if treatment in module.treatments]
        if able:
            best = max(able, key=_precedence)
            chosen[best.id] = best
    return tuple(chosen.values())


def _precedence(module: GuidelineModule) -> tuple[bool, int, date, str]:
    specific = module.phase is not Phase.ANY
    return specific, module.rank, module.in_force_from, module.id
