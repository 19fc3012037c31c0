"""What intake publishes: pure functions from what came in to what goes on.

Text is normalised here, once, for the whole line. Names, addresses and claim numbers
are no fields of an application, so they ended at the door.
Not here: sending it, and the identity and time of the records (`shared.messaging`).
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import assert_never, cast

from services.intake.core.model import Disposition, Reason
from services.intake.core.normalise import (
    Content,
    content_hash,
    normalise_content,
    normalise_list,
)
from shared.events._base import Reviewer
from shared.events.application_rejected import UNKNOWN_CASE, ApplicationRejected
from shared.events.application_rejected import Reason as RejectionReason
from shared.events.application_submitted import ApplicationSubmitted
from shared.events.application_withdrawn import ApplicationWithdrawn
from shared.events.case_received import CaseReceived
from shared.events.case_terminated import CaseTerminated
from shared.events.case_withdrawn import CaseWithdrawn
from shared.events.review_completed import ReviewCompleted
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.events.treatment_authorized import TreatmentAuthorized

NOT_CONTENT = {"schema_version", "occurred_at"}

Forwarded = CaseWithdrawn | CaseTerminated | ReviewCompleted | ReviewerAssigned


def hash_of(application: ApplicationSubmitted) -> str:
    """Return the hash that tells whether two applications are the same one."""
    return content_hash(content_of(application))


def content_of(application: ApplicationSubmitted) -> dict[str, Content]:
    """Return what the application says, normalised, and nothing that is a default."""
    stated = application.model_dump(
        mode="json", exclude_defaults=True, exclude=NOT_CONTENT
    )
    if application.reviewer is not None:
        stated["reviewer"] = {
            "licensure": normalise_list(application.reviewer.licensure),
            "specialties": normalise_list(application.reviewer.specialties),
        }
    return normalise_content(stated)


def case_received(
    application: ApplicationSubmitted,
    *,
    received_on: date,
    content_hash: str,
    content: Mapping[str, Content] | None = None,
) -> CaseReceived:
    """Return the case that an application becomes whose record is of this day.

    `content` is what `content_of` says of the application, where that is known already.
    """
    content = dict(content_of(application) if content is None else content)
    items = enumerate(cast("list[dict[str, Content]]", content["items"]), start=1)
    received = application.application_received or received_on
    return CaseReceived.model_validate(
        content
        | {
            "content_hash": content_hash,
            "application_received": received,
            "governing_date": application.governing_date or received,
            "items": [{**item, "number": str(number)} for number, item in items],
        }
    )


def rejected(
    *,
    case_number: str | None,
    reasons: Iterable[Reason],
    record: str,
    disposition: Disposition = "rejected",
    event: str | None = None,
) -> ApplicationRejected:
    """Return the answer to a record that is not taken, with every reason."""
    return ApplicationRejected(
        case_number=UNKNOWN_CASE if case_number is None else case_number,
        disposition=disposition,
        event=event,
        reasons=tuple(
            RejectionReason(
                code=reason.code,
                message=reason.message,
                field=reason.field,
                regulation=reason.regulation,
            )
            for reason in reasons
        ),
        record=record,
    )


def forwarded(
    event: ApplicationWithdrawn
    | TreatmentAuthorized
    | ReviewCompleted
    | ReviewerAssigned,
    *,
    received_on: date,
) -> Forwarded:
    """Return what the line learns of an event about a case that exists already.

    A day that upstream does not state is the day of the record.
    """
    match event:
        case ApplicationWithdrawn():
            return case_withdrawn(event, received_on=received_on)
        case TreatmentAuthorized():
            return case_terminated(event, received_on=received_on)
        case ReviewCompleted():
            return _review_completed(event, received_on)
        case ReviewerAssigned():
            return event.model_copy(update={"reviewer": _reviewer(event.reviewer)})
    assert_never(event)  # pragma: no cover - mypy proves it


def case_withdrawn(event: ApplicationWithdrawn, *, received_on: date) -> CaseWithdrawn:
    """Return the withdrawal as the line learns of it."""
    return CaseWithdrawn(
        case_number=event.case_number, withdrawn_on=event.withdrawn_on or received_on
    )


def case_terminated(event: TreatmentAuthorized, *, received_on: date) -> CaseTerminated:
    """Return the authorization of disputed treatment as the line learns of it."""
    return CaseTerminated(
        case_number=event.case_number,
        items=tuple(dict.fromkeys(event.items)),
        authorized_on=event.authorized_on or received_on,
    )


def _review_completed(event: ReviewCompleted, received_on: date) -> ReviewCompleted:
    content = normalise_content(event.model_dump(mode="json", exclude_defaults=True))
    reviewer = _reviewer(event.reviewer)
    completed = event.completed_on or received_on
    return ReviewCompleted.model_validate(
        content | {"reviewer": reviewer, "completed_on": completed}
    )


def _reviewer(reviewer: Reviewer) -> Reviewer:
    return Reviewer(
        licensure=normalise_list(reviewer.licensure),
        specialties=normalise_list(reviewer.specialties),
    )
