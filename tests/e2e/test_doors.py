"""The HTTP doors: what is taken is in Kafka, what is not is told with every reason."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx

from tests.support.builders import (
    DECIDED_AT_ONCE,
    REFERRED,
    WITHDRAWN,
    application,
    new_case_number,
    to_bytes,
    withdrawal,
)
from tests.support.live_stack import APPLICATIONS, Line, eventually

PROBLEM = "application/problem+json"


def codes(answer: httpx.Response) -> list[str]:
    assert answer.headers["content-type"] == PROBLEM
    return [reason["code"] for reason in answer.json()["reasons"]]


class TestIntakesDoor:
    def test_takes_an_application_that_is_in_kafka(self, line: Line) -> None:
        told = application(DECIDED_AT_ONCE)
        case = str(told["case_number"])

        answer = line.post("/applications", told)

        assert answer.status_code == 202
        assert answer.json()["case_number"] == case
        assert line.determination(case)["outcome"] == "upheld"
        (record,) = line.kafka.seen(
            lambda r: r.topic == APPLICATIONS and r.key == case.encode()
        )
        assert answer.json()["record"] == record.position

    def test_takes_a_repeat_and_makes_no_second_case(self, line: Line) -> None:
        told = application(DECIDED_AT_ONCE)
        case = str(told["case_number"])

        answers = [line.post("/applications", told) for _ in range(3)]
        line.put(withdrawal(case), WITHDRAWN)
        line.wait(case, "case-closed")

        assert [answer.status_code for answer in answers] == [202] * 3
        assert len(line.events(case, "case-received")) == 1
        assert len(line.events(case, "determination-issued")) == 1

    def test_refuses_what_is_no_application(self, line: Line) -> None:
        bodies = (b"{broken", b"", b"[]", b"\xff\xfe", b"[" * 100_000)

        answers = [line.post("/applications", body) for body in bodies]

        assert [answer.status_code for answer in answers] == [400] * len(bodies)
        assert [len(codes(answer)) for answer in answers] == [1] * len(bodies)

    def test_refuses_another_application_for_the_case(self, line: Line) -> None:
        told = application(DECIDED_AT_ONCE)
        line.post("/applications", told)
        line.wait(str(told["case_number"]), "case-received")

        answer = line.post("/applications", {**told, "summary": "Another story."})

        assert answer.status_code == 409
        assert codes(answer) == ["case-number-conflict"]

    def test_refuses_what_is_too_large(self, line: Line) -> None:
        told = application(DECIDED_AT_ONCE, summary="x" * 5_000_000)

        answer = line.post("/applications", told)

        assert answer.status_code == 413
        assert answer.headers["content-type"] == PROBLEM

    def test_says_every_reason_at_once(self, line: Line) -> None:
        told = application(DECIDED_AT_ONCE, signed=False, liability_disputed=True)

        answer = line.post("/applications", told)

        assert answer.status_code == 422
        assert len(codes(answer)) >= 2
        assert answer.json()["case_number"] == told["case_number"]

    def test_refuses_a_case_number_that_is_none(self, line: Line) -> None:
        assert line.post("/cases/17/withdrawal", b"{}").status_code == 422

    def test_keeps_no_more_than_it_can_and_says_when_kafka_is_away(
        self, line: Line
    ) -> None:
        small = {"INTAKE_MOST_IN_FLIGHT": "1", "INTAKE_ACKNOWLEDGE_WITHIN_S": "2"}
        told = to_bytes(application(DECIDED_AT_ONCE))
        second = line.stack.start_service(
            "intake", instance="intake-small", environment=small
        )
        url = f"{line.stack.url('intake-small')}/applications"
        line.stack.children["kafka"].freeze()
        try:
            with ThreadPoolExecutor() as pool:
                sent = [
                    pool.submit(httpx.post, url, content=told, timeout=20)
                    for _ in range(4)
                ]
                answers = [one.result() for one in sent]
        finally:
            line.stack.children["kafka"].wake()
            second.stop()

        assert sorted(a.status_code for a in answers) == [429, 429, 429, 503]
        assert all(int(a.headers["Retry-After"]) > 0 for a in answers)

    def test_takes_it_again_when_kafka_is_back(self, line: Line) -> None:
        told = application(DECIDED_AT_ONCE)
        case = str(told["case_number"])
        line.stack.kill_kafka()

        away = line.post("/applications", told)
        line.stack.start_kafka()
        eventually(lambda: line.post("/applications", told).status_code == 202)

        assert away.status_code == 503
        assert away.headers["Retry-After"]
        assert line.determination(case)["outcome"] == "upheld"
        assert len(line.events(case, "case-received")) == 1


class TestLettersDoor:
    def test_shows_the_letter_as_text_or_as_data(self, line: Line) -> None:
        case = line.submit(application(DECIDED_AT_ONCE))
        issued = line.determination(case)

        text = line.letter(case, accept="text/plain")
        data = line.letter(case)

        assert text.headers["content-type"].startswith("text/plain")
        assert text.text == issued["letter"]
        assert data.headers["content-type"] == "application/json"
        assert data.json() == issued

    def test_knows_no_letter_of_an_unknown_case(self, line: Line) -> None:
        answer = line.letter(new_case_number())

        assert answer.status_code == 404
        assert answer.headers["content-type"] == PROBLEM

    def test_says_what_a_letter_waits_for(self, line: Line) -> None:
        case = line.submit(application(DECIDED_AT_ONCE, REFERRED))
        line.wait(case, "item-referred")

        answer = eventually(lambda: _waits(line, case))

        (wait,) = answer["waits"]
        assert answer["reviewer_assigned"]
        assert (wait["item"], wait["waits_for"]) == ("2", "review")

    def test_says_that_a_case_has_ended_without_one(self, line: Line) -> None:
        case = line.submit(application(REFERRED))
        line.put(withdrawal(case), WITHDRAWN)

        eventually(lambda: line.letter(case).status_code == 410)

        assert line.letter(case).json()["reason"] == "withdrawn"


class TestEveryService:
    def test_says_that_it_is_well_and_counts(self, line: Line) -> None:
        line.determination(line.submit(application(DECIDED_AT_ONCE)))
        for name in ("intake", "evaluator", "letters"):
            url = line.stack.url(name)

            live = httpx.get(f"{url}/health/live")
            ready = httpx.get(f"{url}/health/ready")
            metrics = httpx.get(f"{url}/metrics").text

            assert (live.json(), ready.json()) == ({"up": True}, {"up": True})
            assert f'imr_records_total{{kind="taken",service="{name}"}}' in metrics
            assert json.loads(httpx.get(f"{url}/openapi.json").text)["openapi"]


def _waits(line: Line, case: str) -> dict[str, Any]:
    body: dict[str, Any] = line.letter(case).json()
    return body if body.get("waits") and _is_referred(body) else {}


def _is_referred(body: dict[str, Any]) -> bool:
    return [wait["waits_for"] for wait in body["waits"]] == ["review"]
