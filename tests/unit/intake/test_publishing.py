"""What goes on from intake: content only, normalised, and the same for the same."""

import json
from datetime import date
from typing import Any

import pytest

from services.intake.core.model import Reason
from services.intake.publishing import case_received, forwarded, hash_of, rejected
from services.intake.reading import ReadEvent, read
from shared.events import Event
from shared.events.application_submitted import ApplicationSubmitted
from shared.events.application_withdrawn import ApplicationWithdrawn
from shared.events.case_received import CaseReceived
from shared.events.case_terminated import CaseTerminated
from shared.events.case_withdrawn import CaseWithdrawn
from shared.events.review_completed import ReviewCompleted
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.events.treatment_authorized import TreatmentAuthorized
from tests.unit.intake.applications import CASE, RECEIVED_ON, fields, submitted

WITHDRAWN_ON = date(2016, 9, 20)
ARABIC = "\u202bألم أسفل الظهر\u202c"


def _case(**changes: Any) -> CaseReceived:
    return case_received(
        submitted(**changes), received_on=RECEIVED_ON, content_hash="one"
    )


def _body(event: Event) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(event.to_json())
    return found


class TestCaseReceived:
    def test_numbers_the_items_in_order(self) -> None:
        items = [{"request": "MRI"}, {"request": "X-ray"}]

        found = _case(items=items).items

        assert [(item.number, item.request) for item in found] == [
            ("1", "MRI"),
            ("2", "X-ray"),
        ]

    @pytest.mark.parametrize(
        ("changes", "received", "governing"),
        [
            ({}, "2016-09-15", "2016-09-15"),
            ({"application_received": ...}, "2016-09-16", "2016-09-16"),
            ({"governing_date": "2016-07-01"}, "2016-09-15", "2016-07-01"),
        ],
    )
    def test_takes_the_day_that_picks_the_edition_from_the_application(
        self, changes: dict[str, Any], received: str, governing: str
    ) -> None:
        found = _case(**changes)

        assert str(found.application_received) == received
        assert str(found.governing_date) == governing

    def test_carries_all_that_the_line_needs(self) -> None:
        item = {
            "request": "Psychotherapy, 4 sessions",
            "treatment": "psychotherapy",
            "body_part": "psyche",
            "quantity": {"count": 4, "unit": "sessions", "per_week": 1, "weeks": 4},
            "authorized": "two sessions",
            "requested_on": "2016-08-20",
            "date_of_service": "2016-08-25",
            "ur_rationale": "Not documented.",
            "claims_administrator_guideline": "Invented Guideline 2016",
            "facts": {"sessions_completed": 6},
        }
        changes = {
            "priority": "expedited",
            "date_assigned": "2016-09-20",
            "decision_date": "2016-10-15",
            "reviewer": {"licensure": ["Texas, Utah"], "specialties": ["Psychology"]},
            "already_authorized": ["six sessions"],
            "facts": {"chronic_pain": False, "age_years": 44.5},
            "items": [item],
        }

        found = _body(_case(**changes))

        assert found["items"] == [{"number": "1", **item}]
        assert found["reviewer"]["licensure"] == ["Texas", "Utah"]
        same = changes.keys() - {"items", "reviewer"}
        assert {name: found[name] for name in same} == {
            name: changes[name] for name in same
        }

    def test_carries_nothing_else(self) -> None:
        found = _case(employee={"name": "Jane"}, signed=True)

        assert b"Jane" not in found.to_json()
        assert "signed" not in _body(found)

    def test_normalises_its_text(self) -> None:
        found = _case(
            summary=f"Pain\x00 \r\n in:  {ARABIC}", items=[{"request": "\tMRI\x07 "}]
        )

        assert found.summary == f"Pain in: {ARABIC}"
        assert found.items[0].request == "MRI"

    def test_is_the_same_bytes_for_the_same_application(self) -> None:
        assert _case().to_json() == _case(note="unknown").to_json()


class TestHashOf:
    @pytest.mark.parametrize(
        "changes",
        [
            {"note": "an unknown field"},
            {"schema_version": 1},
            {"priority": "standard"},
            {"liability_disputed": False, "ur_decision": "denied"},
            {"facts": {}, "already_authorized": [], "reviewer": None},
            {"occurred_at": "2016-09-15T10:00:00Z"},
            {"summary": " This 44 year old \n female reports low back\x00 pain."},
            {"items": [{"request": "Psychotherapy,  4 sessions", "treatment": " "}]},
            {"items": [{"request": "Psychotherapy, 4 sessions", "quantity": {}}]},
        ],
    )
    def test_is_equal_for_the_same_application(self, changes: dict[str, Any]) -> None:
        assert hash_of(submitted(**changes)) == hash_of(submitted())

    def test_is_equal_for_other_order_and_white_space(self) -> None:
        turned = dict(reversed(fields().items()))
        answer = read(json.dumps(turned, indent=3).encode(), type_name=None)

        assert isinstance(answer, ReadEvent)
        assert isinstance(answer.event, ApplicationSubmitted)
        assert hash_of(answer.event) == hash_of(submitted())

    def test_is_equal_for_a_whole_number_however_written(self) -> None:
        assert hash_of(submitted(facts={"age_years": 44})) == hash_of(
            submitted(facts={"age_years": 44.0})
        )

    @pytest.mark.parametrize(
        "changes",
        [
            {"case_number": "CM16-0000002"},
            {"priority": "expedited"},
            {"facts": {"chronic_pain": False}},
            {"application_received": ...},
            {"reviewer": {"licensure": ["Utah"], "specialties": ["Psychology"]}},
            {"items": [{"request": "Psychotherapy, 5 sessions"}]},
            {"items": [{"request": "Psychotherapy, 4 sessions"}] * 2},
        ],
    )
    def test_differs_for_another_application(self, changes: dict[str, Any]) -> None:
        assert hash_of(submitted(**changes)) != hash_of(submitted())


class TestRejected:
    def test_carries_every_reason(self) -> None:
        reason = Reason(code="late", message="Late.", field="x", regulation="y")

        found = rejected(
            case_number=CASE,
            reasons=(reason, reason),
            record="imr.applications.v1/0/17",
            disposition="deferred",
            event="imr.application-submitted.v1",
        )

        assert _body(found) == {
            "case_number": CASE,
            "disposition": "deferred",
            "event": "imr.application-submitted.v1",
            "reasons": [
                {"code": "late", "message": "Late.", "field": "x", "regulation": "y"}
            ]
            * 2,
            "record": "imr.applications.v1/0/17",
        }

    def test_has_a_number_for_a_case_that_is_not_known(self) -> None:
        found = rejected(case_number=None, reasons=(), record="imr.applications.v1/0/1")

        assert found.case_number == "XX00-0000000"


class TestForwarded:
    def test_is_a_withdrawal_with_its_day_or_that_of_the_record(self) -> None:
        silent = ApplicationWithdrawn(case_number=CASE)
        stated = ApplicationWithdrawn(case_number=CASE, withdrawn_on=WITHDRAWN_ON)

        assert forwarded(silent, received_on=RECEIVED_ON) == CaseWithdrawn(
            case_number=CASE, withdrawn_on=RECEIVED_ON
        )
        assert forwarded(stated, received_on=RECEIVED_ON) == CaseWithdrawn(
            case_number=CASE, withdrawn_on=WITHDRAWN_ON
        )

    def test_is_a_termination_that_names_each_item_once(self) -> None:
        event = TreatmentAuthorized(case_number=CASE, items=("2", "1", "2"))

        assert forwarded(event, received_on=RECEIVED_ON) == CaseTerminated(
            case_number=CASE, items=("2", "1"), authorized_on=RECEIVED_ON
        )

    def test_is_a_review_with_its_text_normalised(self) -> None:
        event = ReviewCompleted.model_validate(
            {**ReviewCompleted.examples[0], "rationale": "Met \x00 by\nthe record."}
        )

        found = forwarded(event, received_on=RECEIVED_ON)

        assert isinstance(found, ReviewCompleted)
        assert found.rationale == "Met by the record."
        assert found.completed_on == RECEIVED_ON
        assert found.citations == event.citations

    def test_is_a_reviewer_with_single_licences(self) -> None:
        event = ReviewerAssigned.model_validate(
            {
                "case_number": CASE,
                "reviewer": {"licensure": ["Utah,Ohio"], "specialties": [" Pain "]},
            }
        )

        found = forwarded(event, received_on=RECEIVED_ON)

        assert isinstance(found, ReviewerAssigned)
        assert found.reviewer.licensure == ("Utah", "Ohio")
        assert found.reviewer.specialties == ("Pain",)
