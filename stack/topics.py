"""The project's topics on a stack's Kafka. What they are is `shared.messaging`'s."""

import asyncio
from concurrent.futures import ThreadPoolExecutor


class NotProvisioned(Exception):  # noqa: N818 - says what happened
    """The topics could not be made, or are there in another shape."""


def create_topics(*, bootstrap_servers: str, partitions: int) -> None:
    """Create the project's topics, also when called from inside an event loop.

    May raise NotProvisioned.
    """
    with ThreadPoolExecutor(max_workers=1) as thread:
        thread.submit(_create, bootstrap_servers, partitions).result()


def _create(bootstrap_servers: str, partitions: int) -> None:
    # Imported here: a stack may be started for tests that bring topics of their own.
    from shared.messaging.provision import provision  # noqa: PLC0415
    from shared.messaging.verdicts import MustStop  # noqa: PLC0415
    from shared.settings import KafkaSettings  # noqa: PLC0415

    # Constructed, not read: a cluster that the shell points at is none of ours.
    kafka = KafkaSettings.model_construct(
        bootstrap_servers=bootstrap_servers, partitions=partitions
    )
    try:
        asyncio.run(provision(settings=kafka))
    except MustStop as stop:
        raise NotProvisioned(str(stop)) from stop
