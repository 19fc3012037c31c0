"""Intake refused a record of the applications topic, and says why."""

from typing import Any, ClassVar, Literal

from shared.events._base import Event, Part
from shared.messaging.topics import REJECTIONS

UNKNOWN_CASE = "XX00-0000000"


class Reason(Part):
    """One reason: a code for machines, a sentence for people, the rule it rests on."""

    code: str
    message: str
    field: str | None = None
    regulation: str | None = None


class ApplicationRejected(Event):
    """Answer an application that cannot be taken, with every reason at once.

    `case_number` is `XX00-0000000` where the record did not say which case it is about;
    `record` says which record of `imr.applications.v1` is answered.
    """

    topic: ClassVar = REJECTIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "disposition": "rejected",
            "reasons": [
                {
                    "code": "unsigned",
                    "message": "The application is not signed.",
                    "field": "signed",
                    "regulation": "8 CCR 9792.10.1",
                }
            ],
            "record": "imr.applications.v1/0/17",
        },
    )

    disposition: Literal["rejected", "deferred"] = "rejected"
    event: str | None = None
    reasons: tuple[Reason, ...]
    record: str
