"""Where a kept case stands: what was resolved outside the machine, and what is open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from services.evaluator.core.model import Case, Outcome, Resolution
from services.evaluator.kept import Entry
from services.evaluator.translation import to_case
from shared.events.case_received import CaseReceived
from shared.events.case_terminated import CaseTerminated
from shared.events.case_withdrawn import CaseWithdrawn
from shared.events.review_completed import ReviewCompleted


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A case, and what happened to its items since it was taken up."""

    case: Case
    resolved: Mapping[str, Resolution] = field(default_factory=dict)
    closed: bool = False


def standing(entries: Sequence[Entry]) -> Standing | None:
    """Return where the case stands after these entries; None if it is not kept."""
    case: Case | None = None
    resolved: dict[str, Resolution] = {}
    closed = False
    for entry in entries:
        match entry.event:
            case CaseReceived() as event if case is None:
                case = to_case(event)
            case CaseWithdrawn():
                closed = True
            case CaseTerminated(items=()):
                closed = True
            case CaseTerminated() as event:
                resolved |= dict.fromkeys(event.items, Resolution(outcome=None))
            case ReviewCompleted() as event:
                resolution = Resolution(outcome=Outcome(event.outcome))
                resolved.setdefault(event.item, resolution)
    if case is None:
        return None
    return Standing(case=case, resolved=resolved, closed=closed)
