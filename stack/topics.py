"""The project's topics on a stack's Kafka. What they are is `shared.messaging`'s."""

import asyncio
from concurrent.futures import ThreadPoolExecutor


def create_topics(*, bootstrap_servers: str, partitions: int) -> None:
    """Create the project's topics, also when called from inside an event loop."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        thread.submit(_create, bootstrap_servers, partitions).result()


def _create(bootstrap_servers: str, partitions: int) -> None:
    # Imported here: a stack may be started for tests that bring topics of their own.
    from shared.messaging.provision import provision  # noqa: PLC0415

    asyncio.run(provision(bootstrap_servers=bootstrap_servers, partitions=partitions))
