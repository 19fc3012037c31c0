"""What stands behind the HTTP door: looking up what is known, and writing to Kafka.

202 only after the acknowledgement; what cannot be kept now is refused, never held.
Not here: routes, and what is wrong with a body (`http`).
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, OutOfOrderSequenceNumber
from fastapi.responses import JSONResponse
from redis.asyncio import Redis
from redis.exceptions import RedisError

from services.intake.core.model import Known
from services.intake.handlers import read_known
from shared.events._base import Event
from shared.http import RETRY_AFTER, problem
from shared.ids import computed_id
from shared.messaging.cloudevents import write_event
from shared.messaging.partitions import partition_of
from shared.messaging.state import read_case

SOURCE = "urn:imr:intake:http"


@dataclass(slots=True, kw_only=True)
class Door:
    """What the door needs: where it writes, what it may look up, how much it holds."""

    producer: AIOKafkaProducer
    redis: Redis
    partitions: int
    acknowledge_within_s: float
    most_in_flight: int
    broken: Callable[[Exception], None]
    in_flight: int = 0

    async def known(self, case_number: str) -> Known | None:
        """Return what intake knows of a case; None while the view cannot be read.

        The log settles it in any case: this only lets a conflict be told at once.
        """
        try:
            kept = await read_case(
                self.redis,
                service="intake",
                case_number=case_number,
                partitions=self.partitions,
            )
        except (RedisError, OSError):
            return None
        return read_known(kept)

    async def publish(self, event: Event, *, time: datetime) -> JSONResponse:
        """Write the event; answer 202 after the acknowledgement, 503 or 429 if none."""
        if self.in_flight >= self.most_in_flight:
            return _too_many(self.in_flight)
        body = event.to_json().decode()
        record = write_event(
            event,
            source=SOURCE,
            cause=computed_id(cause=event.case_number, what=body),
            what=event.type_name(),
            time=time,
        )
        self.in_flight += 1
        try:
            async with asyncio.timeout(self.acknowledge_within_s):
                sent = await self.producer.send_and_wait(
                    record.topic,
                    key=record.key,
                    value=record.value,
                    headers=list(record.headers),
                    partition=partition_of(
                        event.case_number, partitions=self.partitions
                    ),
                )
        except OutOfOrderSequenceNumber as error:
            self.broken(error)
            raise
        except (KafkaError, TimeoutError, OSError) as error:
            return _not_acknowledged(error)
        finally:
            self.in_flight -= 1
        return JSONResponse(
            {
                "case_number": event.case_number,
                "event": event.type_name(),
                "record": f"{sent.topic}/{sent.partition}/{sent.offset}",
            },
            int(HTTPStatus.ACCEPTED),
        )


def _too_many(in_flight: int) -> JSONResponse:
    return problem(
        HTTPStatus.TOO_MANY_REQUESTS,
        code="too-many-in-flight",
        detail=f"{in_flight} records wait for Kafka. Try again later.",
        headers=RETRY_AFTER,
    )


def _not_acknowledged(error: Exception) -> JSONResponse:
    return problem(
        HTTPStatus.SERVICE_UNAVAILABLE,
        code="not-acknowledged",
        detail=f"Kafka did not acknowledge ({type(error).__name__}). Send the same "
        "again later: a repeat makes no second case.",
        headers=RETRY_AFTER,
    )
