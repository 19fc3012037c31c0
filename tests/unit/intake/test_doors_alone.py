"""What intake's and every service's HTTP door answers without Kafka or Valkey."""

from typing import cast

import httpx
import pytest
from fastapi import FastAPI
from redis.exceptions import ConnectionError as RedisConnectionError

from services.intake.door import Door
from services.intake.http import CASE_EVENTS, add_routes
from shared.http import make_app

CASE = "CM16-0000001"
DEEP = b'{"x":' + b"[" * 300 + b"]" * 300 + b"}"
REVIEW = {
    "item": "1",
    "outcome": "upheld",
    "rationale": "The record is silent.",
    "citations": [{"document": ""}],
    "reviewer": {"licensure": ["California"], "specialties": ["Psychology"]},
}


def app() -> FastAPI:
    made = make_app(
        title="test",
        alive=lambda: True,
        ready=lambda: True,
        assembled=lambda: True,
    )
    # No route under test comes as far as to need what is behind the door.
    add_routes(made, cast("Door", None))
    return made


def client(made: FastAPI) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=made, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://door")


class TestCaseDoors:
    @pytest.mark.parametrize("word", sorted(CASE_EVENTS))
    async def test_answer_deep_json(self, word: str) -> None:
        async with client(app()) as door:
            answer = await door.post(f"/cases/{CASE}/{word}", content=DEEP)

        assert answer.status_code == 400
        assert answer.json()["reasons"][0]["code"] == "not-json"

    async def test_refuse_a_citation_without_words(self) -> None:
        async with client(app()) as door:
            answer = await door.post(f"/cases/{CASE}/reviews", json=REVIEW)

        fields = [reason["field"] for reason in answer.json()["reasons"]]
        assert (answer.status_code, fields) == (422, ["citations.0.document"])


class TestErrors:
    @pytest.mark.parametrize("error", [RedisConnectionError("away"), TimeoutError()])
    async def test_of_a_view_that_is_away_say_when_to_come_back(
        self, error: Exception
    ) -> None:
        made = app()

        @made.get("/view")
        async def view() -> None:
            raise error

        async with client(made) as door:
            answer = await door.get("/view")

        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")

    async def test_of_a_wrong_method_name_the_right_one(self) -> None:
        async with client(app()) as door:
            answer = await door.get("/applications")

        assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
