"""What screening and acceptance look at, and what they answer.

Not here: the application as it travels (`shared.events.application_submitted`), nor its
words: whether a treatment is necessary is no question of intake.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Disposition = Literal["rejected", "deferred"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDates:
    """The days that one disputed item states about itself."""

    requested_on: date | None = None
    date_of_service: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """An application, as far as it could be read. `None` is: not stated or unreadable.

    `received_on` is the day on which the line got the record, `application_received`
    the day on which the application itself came in, as upstream tells it.
    """

    case_number: str
    received_on: date
    application_received: date | None = None
    date_of_injury: date | None = None
    ur_denial_date: date | None = None
    ur_decision_served: date | None = None
    date_assigned: date | None = None
    decision_date: date | None = None
    signed: bool | None = None
    ur_decision_attached: bool | None = None
    ur_decision: str | None = None
    liability_disputed: bool | None = None
    items: tuple[ItemDates, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why an application is not taken: a code for machines, a sentence for people.

    `defers` marks a reason that only postpones the review.
    """

    code: str
    message: str
    field: str | None = None
    regulation: str | None = None
    defers: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What was accepted before under a case number, and at which offset."""

    content_hash: str
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The application becomes a case."""

    content_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """The same content was accepted before, at `offset`: there is no second case."""

    content_hash: str
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """The application is not taken, or not yet, for all of these reasons."""

    disposition: Disposition
    reasons: tuple[Reason, ...]
