"""The start of an evaluation, field by field: what the event said is valid already.

Not here: the words of the headings (`translation`, from what the core reads).
"""

from shared.events.case_received import CaseReceived
from shared.events.evaluation_started import EvaluationStarted, ItemHeading


def started(
    event: CaseReceived,
    headings: tuple[ItemHeading, ...],
    *,
    digest: str | None,
    code: str | None,
) -> EvaluationStarted:
    """Return the start of a case with these headings; all else is the event's own."""
    return EvaluationStarted.of_valid(
        case_number=event.case_number,
        priority=event.priority,
        date_of_injury=event.date_of_injury,
        ur_denial_date=event.ur_denial_date,
        application_received=event.application_received,
        date_assigned=event.date_assigned,
        decision_date=event.decision_date,
        governing_date=event.governing_date,
        reviewer=event.reviewer,
        summary=event.summary,
        items=headings,
        received=digest,
        code=code,
    )
