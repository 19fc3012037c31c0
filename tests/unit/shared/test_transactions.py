"""What a claim asks before it begins is believed only where it is an answer."""

from collections.abc import Iterator
from typing import Any, cast

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import (
    GroupAuthorizationFailedError,
    IncompatibleBrokerVersion,
    NotLeaderForPartitionError,
)
from aiokafka.protocol.coordination import FindCoordinatorResponse_v1

from shared.messaging.features import level_in_force
from shared.messaging.protocol import (
    NO_TAGS,
    Asked,
    End,
    FindOffsets,
)
from shared.messaging.records import Output
from shared.messaging.transactions import Transactions, offset_taken
from shared.messaging.wire import Wire

SOURCE = TopicPartition("in", 3)
HERE = FindCoordinatorResponse_v1(0, 0, "", 1, "here", 9092)


def said(offset: int = -1, *, error: int = 0, of_partition: int = 0) -> Any:
    each = (3, offset, -1, "", of_partition, NO_TAGS)
    topics = [] if error else [("in", [each], NO_TAGS)]
    return FindOffsets.RESPONSE_TYPE(0, topics, error, NO_TAGS)


LOADING = said(error=14)
ELSEWHERE = said(error=16)
NOT_ALLOWED = said(error=30)
STILL_OPEN = said(of_partition=88)


class Answers:
    """Stands for Kafka: answers what it is given, one after another."""

    def __init__(self, *answers: object) -> None:
        self._answers: Iterator[object] = iter(answers)
        self.refreshed = 0

    def get_random_node(self) -> int:
        return 1

    def force_metadata_update(self) -> None:
        self.refreshed += 1

    async def send(self, node: int, request: object, **_: object) -> object:
        del node, request
        return next(self._answers)


async def asked(*answers: object) -> int:
    client: Any = Answers(HERE, *answers)
    wire = Wire(lambda: client)
    wire._made = client
    return await offset_taken(wire, SOURCE, group="g")


class TestTheOffsetThatAGroupHasTaken:
    @pytest.mark.parametrize(
        "answers",
        [
            pytest.param((said(7),), id="at once"),
            pytest.param((LOADING, LOADING, said(7)), id="group is loaded first"),
            pytest.param((said(of_partition=14), said(7)), id="partition is loaded"),
            pytest.param((ELSEWHERE, HERE, said(7)), id="coordinator has moved"),
            pytest.param((STILL_OPEN, said(7)), id="a transaction is open on it"),
        ],
    )
    async def test_is_waited_for(self, answers: tuple[object, ...]) -> None:
        assert await asked(*answers) == 7

    async def test_is_0_where_there_is_none(self) -> None:
        assert await asked(said(-1)) == 0

    async def test_is_not_made_up_where_there_is_no_answer(self) -> None:
        with pytest.raises(GroupAuthorizationFailedError):
            await asked(NOT_ALLOWED)


async def test_a_coordinator_is_looked_up_anew_after_an_error() -> None:
    client: Any = Answers(HERE, NOT_ALLOWED, HERE, said(7))
    wire = Wire(lambda: client)
    wire._made = client
    with pytest.raises(GroupAuthorizationFailedError):
        await offset_taken(wire, SOURCE, group="g")

    assert await offset_taken(wire, SOURCE, group="g") == 7
    assert client.refreshed == 1


class Moving:
    """Stands for two nodes: a partition moves to the second when the first is asked."""

    def __init__(self, *, moves: int) -> None:
        self.moves = moves
        self.sent: list[tuple[int, list[str]]] = []

    async def know(self, topics: set[str]) -> None:
        del topics

    def leader(self, target: TopicPartition) -> int:
        return 2 if target.topic == "b" else 1

    async def send(self, node: int, request: Asked, **_: object) -> None:
        topics = request.values[3]
        self.sent.append((node, [topic for topic, *_ in cast("Any", topics)]))
        if self.moves:
            self.moves -= 1
            raise NotLeaderForPartitionError


class TestSending:
    async def send(self, wire: Moving) -> None:
        transactions = Transactions(
            wire=cast("Any", wire), transactional_id="g-3", timeout_ms=1
        )
        output = Output(topic="a", key=None, value=b"v")
        batches = {TopicPartition(t, 0): [output] for t in ("a", "b", "c")}
        await transactions.send(batches)

    async def test_asks_each_leader_once(self) -> None:
        wire = Moving(moves=0)

        await self.send(wire)

        assert wire.sent == [(1, ["a", "c"]), (2, ["b"])]

    async def test_looks_for_the_leader_again_where_it_moved(self) -> None:
        wire = Moving(moves=1)

        await self.send(wire)

        assert wire.sent == [(1, ["a", "c"]), (1, ["a", "c"]), (2, ["b"])]

    async def test_gives_up_in_the_end(self) -> None:
        with pytest.raises(NotLeaderForPartitionError):
            await self.send(Moving(moves=99))


class TestARequestOfOneVersion:
    def test_goes_out_where_the_broker_speaks_it(self) -> None:
        struct = Asked(End, "g-3", 1, 2, True).prepare({26: (0, 5)})

        assert (struct.API_VERSION, struct.producer_epoch) == (5, 2)

    @pytest.mark.parametrize("versions", [{}, {26: (0, 4)}, {26: (6, 7)}])
    def test_tells_what_the_broker_speaks_where_not(
        self, versions: dict[int, tuple[int, int]]
    ) -> None:
        with pytest.raises(IncompatibleBrokerVersion, match="key 26 in version 5"):
            Asked(End, "g-3", 1, 2, True).prepare(versions)


def test_a_feature_that_a_cluster_does_not_have_is_at_level_0() -> None:
    assert level_in_force({}, "transaction.version") == 0
    one = b"\x02" + b"\x02x" + b"\x00\x03" + b"\x00\x01" + b"\x00"
    assert level_in_force({2: one}, "transaction.version") == 0
    assert level_in_force({2: one}, "x") == 3
