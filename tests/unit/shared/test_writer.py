"""Writing in a transaction: what goes out together, in what order, and what stops it.

That nothing of an unfinished transaction is ever read, `tests/contract` shows.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import ConcurrentTransactions, InvalidTxnState, ProducerFenced

from shared.messaging import answers
from shared.messaging.answers import until_good
from shared.messaging.broker import BATCH_BYTES
from shared.messaging.records import Output
from shared.messaging.transactions import Member
from shared.messaging.writer import Load, in_batches, in_rounds, write_transaction

MEMBER = Member(group="g", generation=1, member_id="m")
SOURCE = TopicPartition("in", 3)
SMALL = Output(topic="a", key=b"k", value=b"v")
ELSEWHERE = Output(topic="a", key=b"k", value=b"w", partition=1)
OTHER = Output(topic="b", key=b"k", value=b"x")
HALF = Output(topic="a", key=b"k", value=b"v" * (BATCH_BYTES * 2 // 3))
LARGE = Output(topic="a", key=b"k", value=b"v" * BATCH_BYTES * 3)


class Said:
    """Notes what it is asked; fails where it is told to."""

    def __init__(self, failing: str = "") -> None:
        self.failing = failing
        self.words: list[str] = []

    async def send(self, batches: Mapping[TopicPartition, Sequence[Output]]) -> None:
        for target, outputs in batches.items():
            self._say(f"send {len(outputs)} to {target.topic}/{target.partition}")

    async def take_offsets(
        self, offsets: Mapping[TopicPartition, int], *, member: Member
    ) -> None:
        named = " ".join(f"{s.partition}: {offset}" for s, offset in offsets.items())
        self._say(f"offset {named} of {member.group}")

    async def commit(self) -> None:
        self._say("commit")

    def _say(self, words: str) -> None:
        if self.failing and words.startswith(self.failing):
            raise ProducerFenced
        self.words.append(words)


def load(*outputs: Output, source: TopicPartition = SOURCE, until: int = 8) -> Load:
    return Load(source=source, next_offset=until, outputs=outputs)


async def write(said: Any, *outputs: Output) -> None:
    await write_transaction(said, [load(*outputs)], member=MEMBER)


def split(*outputs: Output) -> list[dict[TopicPartition, list[Output]]]:
    return list(in_rounds(in_batches([load(*outputs)])))


class TestATransaction:
    async def test_goes_out_in_order(self) -> None:
        said = Said()

        await write(said, SMALL, ELSEWHERE, SMALL)

        assert said.words == [
            "send 2 to a/3",
            "send 1 to a/1",
            "offset 3: 8 of g",
            "commit",
        ]

    async def test_takes_several_partitions_along(self) -> None:
        said = Said()
        fifth = TopicPartition("in", 5)

        await write_transaction(
            cast("Any", said),
            [load(SMALL, OTHER), load(ELSEWHERE, source=fifth, until=2)],
            member=MEMBER,
        )

        assert said.words == [
            "send 1 to a/3",
            "send 1 to b/3",
            "send 1 to a/1",
            "offset 3: 8 5: 2 of g",
            "commit",
        ]

    @pytest.mark.parametrize(
        ("failing", "before"),
        [("send 1 to b", 0), ("offset", 1), ("commit", 2)],
    )
    async def test_ends_with_the_first_that_fails(
        self, failing: str, before: int
    ) -> None:
        said = Said(failing)

        with pytest.raises(ProducerFenced):
            await write(said, OTHER)

        assert len(said.words) == before


class TestBatches:
    def test_keep_the_order_of_each_partition(self) -> None:
        (first,) = split(SMALL, ELSEWHERE, OTHER, SMALL)

        assert first == {
            TopicPartition("a", 3): [SMALL, SMALL],
            TopicPartition("a", 1): [ELSEWHERE],
            TopicPartition("b", 3): [OTHER],
        }

    def test_end_where_the_next_record_would_make_them_too_large(self) -> None:
        rounds = split(SMALL, HALF, HALF, OTHER, LARGE, SMALL)

        target, other = TopicPartition("a", 3), TopicPartition("b", 3)
        assert rounds == [
            {target: [SMALL, HALF], other: [OTHER]},
            {target: [HALF]},
            {target: [LARGE]},
            {target: [SMALL]},
        ]

    def test_of_nothing_are_none(self) -> None:
        assert split() == []


class TestAnswers:
    async def test_are_asked_for_again_while_they_will_pass(self) -> None:
        coming = iter([[51], [0, 14], [0, 0]])

        found = await until_good(self._ask(coming), codes=list)

        assert found == [0, 0]
        assert next(coming, None) is None

    @pytest.mark.parametrize(
        ("codes", "error"),
        [([48], InvalidTxnState), ([51, 47], ProducerFenced), ([90], ProducerFenced)],
    )
    async def test_that_will_not_pass_are_raised_at_once(
        self, codes: list[int], error: type[Exception]
    ) -> None:
        coming = iter([codes, [0]])

        with pytest.raises(error):
            await until_good(self._ask(coming), codes=list)

        assert next(coming) == [0]

    async def test_that_do_not_pass_in_time_are_raised(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(answers, "ASKED_FOR_S", 0.0)

        with pytest.raises(ConcurrentTransactions):
            await until_good(self._ask(iter([[51]] * 9)), codes=list)

    @staticmethod
    def _ask(coming: Iterable[list[int]]) -> Any:
        answers_to_come = iter(coming)

        async def ask() -> list[int]:
            return next(answers_to_come)

        return ask
