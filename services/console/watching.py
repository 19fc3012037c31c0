"""Events of all topics as they happen, until interrupted."""

from services.console.cases import say_event
from services.console.cluster import open_cluster
from services.console.topics import (
    EVERY_TOPIC,
    arriving,
    everywhere,
    open_reader,
    places_of,
)


async def watch(
    *, case_number: str | None, from_beginning: bool, as_json: bool
) -> None:
    """Print events, of one case or of all, as they come."""
    key = None if case_number is None else case_number.encode()
    async with open_cluster() as cluster:
        sources = everywhere(cluster, EVERY_TOPIC)
        if case_number is not None:
            sources = places_of(cluster, case_number, topics=EVERY_TOPIC)
        async with open_reader(
            cluster, sources, from_beginning=from_beginning
        ) as reader:
            async for record in arriving(reader):
                if record is not None and key in (None, record.key):
                    say_event(record, as_json=as_json)
