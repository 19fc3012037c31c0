"""Applications and what may be told about a case later, with good defaults.

A test names only what it is about. Case numbers are new at each call, so that tests
can share one stack.
"""

import itertools
import json
from typing import Any

SUBMITTED = "imr.application-submitted.v1"
WITHDRAWN = "imr.application-withdrawn.v1"
AUTHORIZED = "imr.treatment-authorized.v1"
REVIEWED = "imr.review-completed.v1"
ASSIGNED = "imr.reviewer-assigned.v1"

REVIEWER = {"licensure": ["California"], "specialties": ["Psychology"]}
DECIDED_AT_ONCE = "Unknown sessions of psychotherapy"
REFERRED = "Zephyr quillwork for the left knee"
"""A treatment that no guideline module will ever know."""

_numbers = itertools.count(1)

Fields = dict[str, Any]


def new_case_number() -> str:
    """Return a case number that no other test of this session has."""
    return f"CM15-{next(_numbers):07d}"


def application(*requests: str, **changes: Any) -> Fields:
    """Return an application for these requests; a change to `...` takes a field out."""
    fields: Fields = {
        "case_number": new_case_number(),
        "date_of_injury": "2014-03-04",
        "ur_denial_date": "2015-09-01",
        "application_received": "2015-09-15",
        "signed": True,
        "ur_decision_attached": True,
        "reviewer": REVIEWER,
        "summary": "This 44 year old worker reports low back pain and low mood.",
        "items": [{"request": r} for r in requests or (DECIDED_AT_ONCE,)],
    }
    changed = {**fields, **changes}
    return {name: value for name, value in changed.items() if value is not ...}


def review(case_number: str, *, item: str = "1", **changes: Any) -> Fields:
    """Return what a reviewer sends who overturns an item."""
    return {
        "case_number": case_number,
        "item": item,
        "outcome": "overturned",
        "rationale": "The records show what the cited chapter asks for.",
        "citations": [{"document": "Invented Guideline", "edition": "2015"}],
        "reviewer": REVIEWER,
        "completed_on": "2015-10-20",
        **changes,
    }


def withdrawal(case_number: str) -> Fields:
    """Return what is sent when an applicant withdraws."""
    return {"case_number": case_number, "withdrawn_on": "2015-10-10"}


def authorization(case_number: str, *items: str) -> Fields:
    """Return what is sent when items (all, if none is named) were authorized."""
    return {
        "case_number": case_number,
        "items": list(items),
        "authorized_on": "2015-10-12",
    }


def assignment(case_number: str) -> Fields:
    """Return what is sent when a reviewer of record is assigned."""
    return {"case_number": case_number, "reviewer": REVIEWER}


def to_bytes(fields: Fields) -> bytes:
    """Return the JSON of an application or another body."""
    return json.dumps(fields, ensure_ascii=False).encode()
