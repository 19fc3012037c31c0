"""Puts intake together. Nothing connects on import."""

from fastapi import FastAPI

from services.intake.door import Door
from services.intake.http import add_routes
from services.intake.line import IntakeLine
from services.intake.settings import Settings
from shared.messaging.broker import make_producer
from shared.service import Parts, run_service


def main() -> int:
    """Run intake until it is told to stop; return the exit code."""
    settings = Settings()

    async def assemble(parts: Parts, app: FastAPI) -> IntakeLine:
        producer = make_producer(parts.kafka, client_id="intake.http")
        await producer.start()
        parts.closing.append(producer.stop)
        door = Door(
            producer=producer,
            redis=parts.redis,
            partitions=parts.partitions,
            acknowledge_within_s=settings.acknowledge_within_s,
            most_in_flight=settings.most_in_flight,
            broken=parts.fail,
        )
        add_routes(app, door)
        return IntakeLine(partitions=parts.partitions)

    return run_service(name="intake", settings=settings, assemble=assemble)
