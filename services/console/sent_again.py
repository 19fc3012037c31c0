"""Which dead letters were sent again already, and where their records stand.

Nothing notes it down but the records that were sent, so their topics are read, from the
record of the first dead letter on.
"""

from collections.abc import Callable, Iterable

from aiokafka import TopicPartition

from services.console.cluster import Cluster
from services.console.dead import OF, DeadLetter
from services.console.topics import POLL_MS, open_reader
from shared.messaging.broker import to_record
from shared.messaging.records import Record


async def sent_again(cluster: Cluster, letters: Iterable[DeadLetter]) -> dict[str, str]:
    """Return where each stands that was sent again, by the dead letter's position."""
    first: dict[TopicPartition, int] = {}
    for one in letters:
        source = TopicPartition(one.topic, one.partition)
        first[source] = min(one.offset + 1, first.get(source, one.offset + 1))
    found: dict[str, str] = {}
    for source, offset in first.items():
        found |= places(await since(cluster, source, first=offset, wanted=_is_redrive))
    return found


def places(records: Iterable[Record]) -> dict[str, str]:
    """Return where the redriven ones among records stand, by their dead letter."""
    found: dict[str, str] = {}
    for record in records:
        if (of := record.header(OF)) is not None:
            # An application that intake moved says the same in its other place.
            found.setdefault(of, record.position)
    return found


async def since(
    cluster: Cluster,
    source: TopicPartition,
    *,
    first: int,
    wanted: Callable[[Record], bool],
) -> tuple[Record, ...]:
    """Return the records of a partition that are wanted, from an offset on."""
    found: list[Record] = []
    async with open_reader(cluster, (source,), from_beginning=True) as reader:
        end = (await reader.end_offsets([source]))[source]
        kept_from = await reader.position(source)
        reader.seek(source, max(kept_from, min(first, end)))
        while await reader.position(source) < end:
            batch = await reader.getmany(source, timeout_ms=POLL_MS)
            found += filter(wanted, map(to_record, batch.get(source, ())))
    return tuple(found)


def _is_redrive(record: Record) -> bool:
    return record.header(OF) is not None
