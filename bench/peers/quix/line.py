"""The three stages with Quix Streams, each from a topic to the next.

Run by the interpreter of the peer's own environment: of the project it imports what the
peers in Python share, and nothing else. What a stage needs to know is in its
environment.
"""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from pydantic_settings import BaseSettings, SettingsConfigDict
from quixstreams import Application, State
from quixstreams.dataframe import StreamingDataFrame

from bench.peers.review import PARTLY, accept, decide

MEBIBYTE = 1_048_576


class Settings(BaseSettings):
    """What a stage is told by whoever starts it."""

    model_config = SettingsConfigDict(env_prefix="PEER_", frozen=True)

    stage: Literal["intake", "evaluator", "letters"] = "intake"
    bootstrap: str = ""
    prefix: str = ""
    state: Path = Path("state")
    guarantee: Literal["at-least-once", "exactly-once"] = "exactly-once"
    commit_seconds: float = 0.1
    linger_ms: float = 5.0


def join(decision: dict[str, Any], state: State) -> list[dict[str, Any]]:
    """Return the determination when the last decision of its case is there."""
    item = decision["item_id"]
    # A case of one item never waits, so nothing need be kept of it.
    if decision["items"] == 1:
        return [determine({item: decision})]
    decisions: dict[str, dict[str, Any]] = state.get("decisions", {})
    waited = bool(decisions)
    decisions[item] = decision
    if len(decisions) < decision["items"]:
        state.set("decisions", decisions)
        return []
    if waited:
        state.delete("decisions")
    return [determine(decisions)]


def determine(decisions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the determination of a case from the decisions of all its items."""
    told = [decisions[item] for item in sorted(decisions)]
    outcomes = {decision["outcome"] for decision in told}
    case = next(decision["case"] for decision in told if "case" in decision)
    return {
        "case_number": case["case_number"],
        "outcome": PARTLY if len(outcomes) > 1 else outcomes.pop(),
        "summary": case["summary"],
        "reviewer": case["reviewer"],
        "items": [{k: d[k] for k in ("item_id", "outcome", "request")} for d in told],
    }


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
    settings: Settings, source: str, target: str, *, form: Literal["bytes", "json"]
) -> tuple[Application, StreamingDataFrame, Callable[[StreamingDataFrame], Any]]:
    app = _application(settings)
    read = app.topic(f"{settings.prefix}.{source}", value_deserializer=form)
    out = app.topic(f"{settings.prefix}.{target}", value_serializer=form)
    frame = app.dataframe(read)

    def into(steps: StreamingDataFrame) -> None:
        # The application's own headers say nothing true of what a stage makes of it.
        steps.set_headers(lambda *_: []).to_topic(out)

    return app, frame, into


def intake(settings: Settings) -> Application:
    """Return the stage that validates applications."""
    app, frame, into = _between(settings, "applications", "cases", form="bytes")
    into(frame.apply(accept))
    return app


def evaluator(settings: Settings) -> Application:
    """Return the stage that decides items."""
    app, frame, into = _between(settings, "cases", "decisions", form="bytes")
    into(frame.apply(decide, expand=True))
    return app


def letters(settings: Settings) -> Application:
    """Return the stage that joins decisions to determinations."""
    app, frame, into = _between(settings, "decisions", "determinations", form="json")
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
