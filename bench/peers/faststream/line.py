"""The three stages as FastStream's tutorial has them: a handler for each message.

`python -m bench.peers.faststream.line STAGE`. Models in and out, @publisher, a key from
the message, acknowledged by FastStream after the handler. Its subscriber of the middle
stage publishes one message for each item itself, because @publisher sends one.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from faststream import AckPolicy, FastStream
from faststream.kafka import KafkaBroker, KafkaMessage
from pydantic import BaseModel
from pydantic_settings import BaseSettings, SettingsConfigDict
from redis.asyncio import Redis

from bench.peers.review import OVERTURNED, UPHELD, Submitted, accept, decide


class Settings(BaseSettings):
    """What the peer is told by whoever starts it."""

    model_config = SettingsConfigDict(env_prefix="PEER_", frozen=True)

    bootstrap: str
    redis: str
    prefix: str


class Decision(BaseModel):
    """How one item came out, with what the letter needs."""

    case_number: str
    item_id: str
    outcome: str
    items: int
    request: str
    case: dict[str, Any] | None = None


class Determined(BaseModel):
    """One item of a determination."""

    item_id: str
    outcome: str
    request: str


class Determination(BaseModel):
    """The outcome of a case."""

    case_number: str
    outcome: str
    summary: str
    reviewer: dict[str, Any] | None
    items: list[Determined]


Handler = Callable[..., Awaitable[None]]


def _key(message: KafkaMessage) -> bytes:
    raw: Any = message.raw_message
    key: bytes = raw.key
    return key


def add_intake(broker: KafkaBroker, settings: Settings) -> None:
    """Subscribe the stage that validates applications."""
    out = broker.publisher(f"{settings.prefix}.cases")

    @_subscriber(broker, settings, "applications", "intake")
    async def on_application(application: Submitted, message: KafkaMessage) -> None:
        await out.publish(application, key=_key(message))


def add_evaluator(broker: KafkaBroker, settings: Settings) -> None:
    """Subscribe the stage that decides items."""
    out = broker.publisher(f"{settings.prefix}.decisions")

    @_subscriber(broker, settings, "cases", "evaluator")
    async def on_case(case: Submitted, message: KafkaMessage) -> None:
        for decision in decide(accept(case.model_dump_json().encode())):
            told = Decision.model_validate_json(decision)
            await out.publish(told, key=_key(message))


def add_letters(broker: KafkaBroker, settings: Settings, redis: Any) -> None:  # noqa: ANN401 - redis has no types here
    """Subscribe the stage that joins decisions to determinations."""
    out = broker.publisher(f"{settings.prefix}.determinations")

    @_subscriber(broker, settings, "decisions", "letters")
    async def on_decision(decision: Decision, message: KafkaMessage) -> None:
        name = f"{settings.prefix}:{decision.case_number}"
        await redis.hset(name, decision.item_id, decision.model_dump_json())
        kept = await redis.hgetall(name)
        if len(kept) < decision.items:
            return
        told = [Decision.model_validate_json(kept[item]) for item in sorted(kept)]
        await out.publish(_determination(told), key=_key(message))
        await redis.delete(name)


def _determination(told: list[Decision]) -> Determination:
    overturned = {decision.outcome for decision in told} == {OVERTURNED}
    case = next(d.case for d in told if d.case is not None)
    return Determination(
        case_number=told[0].case_number,
        outcome=OVERTURNED if overturned else UPHELD,
        summary=case["summary"],
        reviewer=case["reviewer"],
        items=[
            Determined(item_id=d.item_id, outcome=d.outcome, request=d.request)
            for d in told
        ],
    )


def _subscriber(
    broker: KafkaBroker, settings: Settings, topic: str, name: str
) -> Callable[[Handler], object]:
    return broker.subscriber(
        f"{settings.prefix}.{topic}",
        group_id=f"{settings.prefix}.{name}",
        ack_policy=AckPolicy.ACK,
        auto_offset_reset="earliest",
    )


async def _run(stage: str) -> None:
    settings = Settings()
    broker = KafkaBroker(settings.bootstrap, acks="all")
    redis = Redis.from_url(settings.redis)
    match stage:
        case "intake":
            add_intake(broker, settings)
        case "evaluator":
            add_evaluator(broker, settings)
        case _:
            add_letters(broker, settings, redis)
    await FastStream(broker).run()
    await redis.aclose()


if __name__ == "__main__":
    asyncio.run(_run(sys.argv[1]))
