"""Bodies that upstream sends: applications, and what is told about a case later."""

import json
from typing import Any

REVIEWER = {"licensure": ["California"], "specialties": ["Psychology"]}
DECIDED_AT_ONCE = "Unknown sessions of psychotherapy"
REFERRED = "Zephyr quillwork for the left knee"
"""A treatment that no guideline module will ever know."""

Fields = dict[str, Any]


def application(case: str, *requests: str, **changes: object) -> Fields:
    """Return an application for these requests; a change to `...` takes a field out."""
    fields: Fields = {
        "case_number": case,
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


def review(case: str, *, outcome: str = "overturned") -> Fields:
    """Return what a reviewer sends about the first item."""
    return {
        "case_number": case,
        "item": "1",
        "outcome": outcome,
        "rationale": "The records show what the cited chapter asks for.",
        "citations": [{"document": "Invented Guideline", "edition": "2015"}],
        "reviewer": REVIEWER,
        "completed_on": "2015-10-20",
    }


def withdrawal(case: str) -> Fields:
    """Return what is sent when an applicant withdraws."""
    return {"case_number": case, "withdrawn_on": "2015-10-10"}


def authorization(case: str, *items: str) -> Fields:
    """Return what is sent when items were authorized after all."""
    return {"case_number": case, "items": list(items), "authorized_on": "2015-10-12"}


def assignment(case: str) -> Fields:
    """Return what is sent when a reviewer of record is assigned."""
    return {"case_number": case, "reviewer": REVIEWER}


def to_bytes(fields: Fields) -> bytes:
    """Return the JSON of a body."""
    return json.dumps(fields, ensure_ascii=False).encode()
