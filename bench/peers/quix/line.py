"""The three stages with Quix Streams, each from a topic to the next.

Run by the interpreter of the peer's own environment, so that nothing of the project is
imported here. What a stage needs to know is in its environment.
"""

import gc
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic_settings import BaseSettings, SettingsConfigDict
from quixstreams import Application, State
from quixstreams.dataframe import StreamingDataFrame

UPHELD = "upheld"
OVERTURNED = "overturned"
PARTLY = "partly-overturned"

MEBIBYTE = 1_048_576


class Settings(BaseSettings):
    """What a stage is told by whoever starts it."""

    model_config = SettingsConfigDict(env_prefix="PEER_", frozen=True)

    stage: Literal["intake", "evaluator", "letters"] = "intake"
    bootstrap: str = ""
    prefix: str = ""
    state: Path = Path("state")
    words: str = ""
    guarantee: Literal["at-least-once", "exactly-once"] = "exactly-once"
    commit_seconds: float = 0.1
    linger_ms: float = 5.0


class SubmittedItem(BaseModel):
    """One treatment under dispute, in the words of the application."""

    request: str = Field(min_length=1, max_length=4_000)
    treatment: str | None = None
    body_part: str | None = None
    ur_rationale: str | None = None


class Submitted(BaseModel):
    """An application for review as upstream sends it."""

    model_config = ConfigDict(hide_input_in_errors=True)

    case_number: str = Field(min_length=1)
    date_of_injury: date
    ur_denial_date: date
    application_received: date | None = None
    signed: bool
    ur_decision_attached: bool
    priority: Literal["standard", "expedited"] = "standard"
    summary: str
    items: tuple[SubmittedItem, ...] = Field(min_length=1, max_length=200)


def accept(value: bytes) -> dict[str, Any]:
    """Return the case of an application. May raise ValidationError."""
    submitted = Submitted.model_validate_json(value)
    return {
        "case_number": submitted.case_number,
        "summary": submitted.summary,
        "items": [
            {"item_id": str(number), "request": item.request}
            for number, item in enumerate(submitted.items, start=1)
        ],
    }


def decide(words: re.Pattern[str]) -> Callable[[dict[str, Any]], list[dict[str, Any]]]:
    """Return the step that decides each item by words of the narrative."""

    def decide_case(case: dict[str, Any]) -> list[dict[str, Any]]:
        items = case["items"]
        return [
            {
                "case_number": case["case_number"],
                "item_id": item["item_id"],
                "outcome": OVERTURNED if words.search(case["summary"]) else UPHELD,
                "items": len(items),
                "request": item["request"],
            }
            for item in items
        ]

    return decide_case


def join(decision: dict[str, Any], state: State) -> list[dict[str, Any]]:
    """Return the determination when the last decision of its case is there."""
    outcomes = {decision["item_id"]: decision["outcome"]}
    # A case of one item never waits, so nothing need be kept of it.
    if decision["items"] > 1:
        before: dict[str, str] = state.get("outcomes", {})
        outcomes = before | outcomes
        if len(outcomes) < decision["items"]:
            state.set("outcomes", outcomes)
            return []
        if before:
            state.delete("outcomes")
    return [
        {
            "case_number": decision["case_number"],
            "outcome": _whole(set(outcomes.values())),
            "items": [
                {"item_id": item, "outcome": outcomes[item]}
                for item in sorted(outcomes)
            ],
        }
    ]


def _whole(outcomes: set[str]) -> str:
    return PARTLY if len(outcomes) > 1 else outcomes.pop()


def _application(settings: Settings) -> Application:
    return Application(
        broker_address=settings.bootstrap,
        consumer_group=f"{settings.prefix}.{settings.stage}",
        processing_guarantee=settings.guarantee,
        auto_offset_reset="earliest",
        commit_interval=settings.commit_seconds,
        state_dir=settings.state,
        consumer_poll_timeout=0.05,
        loglevel="WARNING",
        consumer_extra_config={"fetch.wait.max.ms": 20},
        producer_extra_config={
            "acks": "all",
            "linger.ms": settings.linger_ms,
            "batch.size": MEBIBYTE // 4,
        },
    )


def _between(
    settings: Settings, source: str, target: str, *, reads: Literal["bytes", "json"]
) -> tuple[Application, StreamingDataFrame, Callable[[StreamingDataFrame], Any]]:
    app = _application(settings)
    read = app.topic(f"{settings.prefix}.{source}", value_deserializer=reads)
    out = app.topic(f"{settings.prefix}.{target}", value_serializer="json")
    frame = app.dataframe(read)

    def into(steps: StreamingDataFrame) -> None:
        # The application's own headers say nothing true of what a stage makes of it.
        steps.set_headers(lambda *_: []).to_topic(out)

    return app, frame, into


def intake(settings: Settings) -> Application:
    """Return the stage that validates applications."""
    app, frame, into = _between(settings, "applications", "cases", reads="bytes")
    into(frame.apply(accept))
    return app


def evaluator(settings: Settings) -> Application:
    """Return the stage that decides items."""
    app, frame, into = _between(settings, "cases", "decisions", reads="json")
    words = re.compile(settings.words)
    into(frame.apply(decide(words), expand=True))
    return app


def letters(settings: Settings) -> Application:
    """Return the stage that joins decisions to determinations."""
    app, frame, into = _between(settings, "decisions", "determinations", reads="json")
    into(frame.apply(join, stateful=True, expand=True))
    return app


STAGES = {"intake": intake, "evaluator": evaluator, "letters": letters}


def main() -> None:
    """Run the stage that the environment names until told to stop."""
    settings = Settings()
    app = STAGES[settings.stage](settings)
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    app.run()


if __name__ == "__main__":
    main()
