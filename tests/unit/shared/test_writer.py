"""Writing in a transaction: all of it is awaited, and a lost one is tried again.

That nothing of an unfinished transaction is ever read, `tests/contract` shows.
"""

import asyncio
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import IllegalOperation, ProducerFenced
from aiokafka.producer.message_accumulator import BatchBuilder

from shared.messaging.records import Output
from shared.messaging.verdicts import TryAgain
from shared.messaging.writer import SEND_ALONE_BYTES, write_transaction

SOURCE = TopicPartition("in", 3)


class FakeProducer:
    """Notes what it is asked; fails where it is told to."""

    def __init__(self, **failures: Exception) -> None:
        self.failures = failures
        self.said: list[str] = []

    async def begin_transaction(self) -> None:
        self._say("begin")

    def create_batch(self) -> BatchBuilder:
        return BatchBuilder(2 * SEND_ALONE_BYTES, 0, is_transactional=1)

    async def send_batch(
        self, batch: BatchBuilder, topic: str, *, partition: int
    ) -> asyncio.Future[None]:
        self._say(f"{batch.record_count()} to {topic}/{partition}")
        return self._future()

    async def send(
        self, topic: str, *, partition: int, **_: Any
    ) -> asyncio.Future[None]:
        self._say(f"one to {topic}/{partition}")
        return self._future()

    async def send_offsets_to_transaction(self, offsets: Any, group: str) -> None:
        self._say(f"offset {offsets[SOURCE]} of {group}")

    async def commit_transaction(self) -> None:
        self._say("commit")

    def _say(self, words: str) -> None:
        self.said.append(words)
        if failure := self.failures.get(words.split(maxsplit=1)[0]):
            raise failure

    def _future(self) -> asyncio.Future[None]:
        future: asyncio.Future[None] = asyncio.Future()
        if failure := self.failures.get("future"):
            future.set_exception(failure)
        else:
            future.set_result(None)
        return future


async def write(producer: Any, *outputs: Output) -> None:
    await write_transaction(producer, outputs, source=SOURCE, next_offset=8, group="g")


SMALL = Output(topic="a", key=b"k", value=b"v")
ELSEWHERE = Output(topic="a", key=b"k", value=b"v", partition=1)
LARGE = Output(topic="a", key=b"k", value=b"v" * SEND_ALONE_BYTES * 3)


class TestATransaction:
    async def test_sends_in_the_order_of_each_partition(self) -> None:
        producer = FakeProducer()

        await write(producer, SMALL, ELSEWHERE, SMALL, LARGE, SMALL)

        assert producer.said == [
            "begin",
            "2 to a/3",
            "one to a/3",
            "1 to a/3",
            "1 to a/1",
            "offset 8 of g",
            "commit",
        ]

    async def test_is_not_committed_where_a_send_failed(self) -> None:
        producer = FakeProducer(future=ProducerFenced())

        with pytest.raises(ProducerFenced):
            await write(producer, SMALL)

        assert "commit" not in producer.said

    @pytest.mark.parametrize("moment", ["begin", "1", "offset", "commit"])
    @pytest.mark.parametrize("error", [IllegalOperation(), AssertionError()])
    async def test_that_was_lost_under_way_is_tried_again(
        self, moment: str, error: Exception
    ) -> None:
        with pytest.raises(TryAgain):
            await write(FakeProducer(**{moment: error}), SMALL)

    async def test_tells_its_own_failure_and_not_that_of_its_sends(self) -> None:
        failures = {"future": ProducerFenced("send"), "one": ProducerFenced("own")}

        with pytest.raises(ProducerFenced, match="own"):
            await write(FakeProducer(**failures), SMALL, LARGE)

    async def test_takes_the_offset_along_once_its_records_are_in(self) -> None:
        producer = FakeProducer(future=ProducerFenced())

        with pytest.raises(ProducerFenced):
            await write(producer, SMALL)

        assert producer.said == ["begin", "1 to a/3"]
