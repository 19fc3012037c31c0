"""Writes outputs in a transaction together with the offset that brought them about."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import IllegalOperation

from shared.messaging.broker import BATCH_BYTES
from shared.messaging.crash import Reached, quietly
from shared.messaging.records import Output
from shared.messaging.verdicts import TryAgain

SEND_ALONE_BYTES = BATCH_BYTES // 2


async def write_transaction(
    producer: AIOKafkaProducer,
    outputs: Sequence[Output],
    *,
    source: TopicPartition,
    next_offset: int,
    group: str,
    reached: Reached = quietly,
) -> None:
    """Send all outputs and the group's next offset, or nothing of it.

    Every future is awaited before the commit: aiokafka commits a transaction although a
    send inside it failed. On any error the caller drops the producer. May raise
    TryAgain and any KafkaError.
    """
    try:
        await producer.begin_transaction()
        futures = await _send_all(producer, outputs, partition=source.partition)
        await asyncio.gather(*futures)
        # After, not beside: while the coordinator notes the group, a broker refuses
        # records of this transaction, and the client sleeps before it tries again.
        await producer.send_offsets_to_transaction({source: next_offset}, group)
        reached("after-send")
        await producer.commit_transaction()
    except (IllegalOperation, AssertionError) as error:
        # So aiokafka says that the transaction ended under our hands: fenced by
        # another claim between two sends, or timed out. No bug of the line's.
        raise TryAgain("the transaction was lost under way") from error


async def _send_all(
    producer: AIOKafkaProducer, outputs: Sequence[Output], *, partition: int
) -> list[Any]:
    futures: list[Any] = []
    for (topic, target), group in _grouped(outputs, partition).items():
        batch = producer.create_batch()
        for output in group:
            if _size(output) > SEND_ALONE_BYTES:
                futures.append(await _flush(producer, batch, topic, target))
                batch = producer.create_batch()
                futures.append(await _send_one(producer, output, target))
            elif not _append(batch, output):
                futures.append(await _flush(producer, batch, topic, target))
                batch = producer.create_batch()
                _append(batch, output)
        futures.append(await _flush(producer, batch, topic, target))
    return [future for future in futures if future is not None]


def _watched(future: asyncio.Future[Any]) -> asyncio.Future[Any]:
    # Where the transaction fails before it is awaited, that is told, not this.
    future.add_done_callback(_look_at)
    return future


def _look_at(future: asyncio.Future[Any]) -> None:
    if not future.cancelled():
        future.exception()


def _grouped(
    outputs: Sequence[Output], partition: int
) -> dict[tuple[str, int], list[Output]]:
    grouped: dict[tuple[str, int], list[Output]] = defaultdict(list)
    for output in outputs:
        target = partition if output.partition is None else output.partition
        grouped[output.topic, target].append(output)
    return grouped


def _append(batch: Any, output: Output) -> bool:  # noqa: ANN401 - aiokafka's builder
    metadata = batch.append(
        timestamp=None, key=output.key, value=output.value, headers=list(output.headers)
    )
    return metadata is not None


async def _flush(
    producer: AIOKafkaProducer,
    batch: Any,  # noqa: ANN401 - aiokafka's builder
    topic: str,
    partition: int,
) -> Any:  # noqa: ANN401 - aiokafka's future
    batch.close()
    if not batch.record_count():
        return None
    return _watched(await producer.send_batch(batch, topic, partition=partition))


async def _send_one(producer: AIOKafkaProducer, output: Output, partition: int) -> Any:  # noqa: ANN401 - aiokafka's future
    return _watched(
        await producer.send(
            output.topic,
            key=output.key,
            value=output.value,
            headers=list(output.headers),
            partition=partition,
        )
    )


def _size(output: Output) -> int:
    return len(output.value or b"") + sum(len(v or b"") for _, v in output.headers)
