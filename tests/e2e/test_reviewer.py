"""A reviewer resolves a referral; withdrawals and authorizations close what is open.

What races is settled by the order of the log, so each test writes its records at once.
"""

import pytest

from tests.support.builders import (
    ASSIGNED,
    AUTHORIZED,
    DECIDED_AT_ONCE,
    REFERRED,
    REVIEWED,
    WITHDRAWN,
    application,
    assignment,
    authorization,
    review,
    withdrawal,
)
from tests.support.live_stack import Line


class TestAReview:
    def test_as_a_record_completes_the_letter(self, line: Line) -> None:
        case = line.submit(application(REFERRED, DECIDED_AT_ONCE))
        line.put(review(case), REVIEWED)

        issued = line.determination(case)

        first, second = issued["items"]
        assert (first["outcome"], first["decided_by"]) == ("overturned", "human")
        assert first["reviewer"]["specialties"] == ["Psychology"]
        assert (second["outcome"], second["decided_by"]) == ("upheld", "machine")
        assert issued["outcome"] == "partially-overturned"
        assert "Invented Guideline" in issued["letter"]

    def test_over_http_completes_the_letter(self, line: Line) -> None:
        case = line.submit(application(REFERRED))
        line.wait(case, "item-referred")
        told = review(case)
        del told["case_number"]

        answer = line.post(f"/cases/{case}/reviews", told)

        assert answer.status_code == 202
        assert line.determination(case)["outcome"] == "overturned"

    @pytest.mark.parametrize(
        ("changes", "reason"),
        [
            ({"item": "2"}, "not-referred"),
            ({"item": "9"}, "not-referred"),
            (
                {"rationale": "The request is not medically necessary."},
                "rationale-contradicts-outcome",
            ),
        ],
    )
    def test_that_cannot_be_used_is_declined(
        self, line: Line, changes: dict[str, str], reason: str
    ) -> None:
        case = line.submit(application(REFERRED, DECIDED_AT_ONCE))
        line.put(review(case, **changes), REVIEWED)

        (declined,) = line.wait(case, "review-declined")
        line.put(review(case), REVIEWED)

        assert declined.body["reason"] == reason
        assert line.determination(case)["outcome"] == "partially-overturned"

    def test_of_a_decided_item_changes_nothing(self, line: Line) -> None:
        case = line.submit(application(REFERRED))
        line.put(review(case, outcome="overturned"), REVIEWED)
        line.put(review(case, outcome="upheld", completed_on="2015-10-21"), REVIEWED)

        line.wait(case, "review-declined")

        assert line.determination(case)["outcome"] == "overturned"
        assert len(line.events(case, "item-decided")) == 1

    def test_of_a_case_nobody_knows_is_rejected(self, line: Line) -> None:
        told = review(str(application()["case_number"]))

        position = line.put(told, REVIEWED)

        (reason,) = line.rejection(position)["reasons"]
        assert reason["code"] == "unknown-case"


class TestAReviewerOfRecord:
    def test_may_be_assigned_after_every_decision(self, line: Line) -> None:
        case = line.submit(application(DECIDED_AT_ONCE, reviewer=...))
        line.wait(case, "item-decided")
        before = line.letter(case)

        line.put(assignment(case), ASSIGNED)

        assert before.status_code == 404
        assert line.determination(case)["reviewer"]["licensure"] == ["California"]

    def test_may_be_assigned_over_http(self, line: Line) -> None:
        case = line.submit(application(DECIDED_AT_ONCE, reviewer=...))
        line.wait(case, "item-decided")

        line.post(f"/cases/{case}/reviewer", assignment(case))

        assert line.determination(case)["reviewer"]["specialties"] == ["Psychology"]


class TestAWithdrawal:
    def test_before_the_last_decision_ends_the_case(self, line: Line) -> None:
        case = line.submit(application(REFERRED))
        line.put(withdrawal(case), WITHDRAWN)
        line.put(review(case), REVIEWED)

        (declined,) = line.wait(case, "review-declined")

        assert declined.body["reason"] == "case-closed"
        assert line.wait(case, "case-closed")[0].body["reason"] == "withdrawn"
        assert not line.events(case, "determination-issued")

    def test_after_the_last_decision_comes_too_late(self, line: Line) -> None:
        case = line.submit(application(REFERRED))
        line.put(review(case), REVIEWED)
        line.put(withdrawal(case), WITHDRAWN)

        line.wait(case, "case-closed")

        assert line.determination(case)["outcome"] == "overturned"
        assert line.letter(case).status_code == 200

    def test_over_http_ends_the_case(self, line: Line) -> None:
        case = line.submit(application(REFERRED))
        line.wait(case, "item-referred")

        answer = line.post(f"/cases/{case}/withdrawal", b"{}")

        assert answer.status_code == 202
        assert line.wait(case, "case-closed")[0].body["reason"] == "withdrawn"


class TestAnAuthorization:
    def test_of_the_open_item_lets_the_letter_go(self, line: Line) -> None:
        case = line.submit(application(REFERRED, DECIDED_AT_ONCE))
        line.put(authorization(case, "1"), AUTHORIZED)

        issued = line.determination(case)

        assert [item["number"] for item in issued["items"]] == ["2"]
        assert [item["number"] for item in issued["closed_items"]] == ["1"]

    def test_of_all_items_ends_the_case(self, line: Line) -> None:
        case = line.submit(application(REFERRED, REFERRED))
        line.put(authorization(case), AUTHORIZED)

        (closed,) = line.wait(case, "case-closed")

        assert closed.body["reason"] == "treatment-authorized"
        assert not line.events(case, "determination-issued")

    def test_over_http_closes_the_item(self, line: Line) -> None:
        case = line.submit(application(REFERRED, DECIDED_AT_ONCE))
        line.wait(case, "item-referred")

        line.post(f"/cases/{case}/authorizations", authorization(case, "1"))

        assert line.determination(case)["outcome"] == "upheld"
