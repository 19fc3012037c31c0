"""Breaks how outputs are written (`shared.messaging.writer`)."""

from collections.abc import Sequence

from aiokafka import AIOKafkaProducer, TopicPartition

from shared.messaging import hold, writer
from shared.messaging.crash import Reached, quietly
from shared.messaging.records import Output


def commit_first() -> None:
    """Commit the offset in one transaction, then send the outputs in another."""

    async def write(
        producer: AIOKafkaProducer,
        outputs: Sequence[Output],
        *,
        source: TopicPartition,
        next_offset: int,
        group: str,
        reached: Reached = quietly,
    ) -> None:
        await producer.begin_transaction()
        await producer.send_offsets_to_transaction({source: next_offset}, group)
        await producer.commit_transaction()
        reached("after-send")
        await producer.begin_transaction()
        for future in await writer._send_all(  # noqa: SLF001 - broken on purpose
            producer, outputs, partition=source.partition
        ):
            await future
        await producer.commit_transaction()

    hold.write_transaction = write  # type: ignore[attr-defined]


def look_at_no_future() -> None:
    """Send, and commit without a look at what became of it."""

    async def write(
        producer: AIOKafkaProducer,
        outputs: Sequence[Output],
        *,
        source: TopicPartition,
        next_offset: int,
        group: str,
        reached: Reached = quietly,
    ) -> None:
        await producer.begin_transaction()
        await writer._send_all(  # noqa: SLF001 - broken on purpose
            producer, outputs, partition=source.partition
        )
        await producer.send_offsets_to_transaction({source: next_offset}, group)
        reached("after-send")
        await producer.commit_transaction()

    hold.write_transaction = write  # type: ignore[attr-defined]
