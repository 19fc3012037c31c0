"""What a claim asks before it begins is believed only where it is an answer."""

from collections.abc import Iterator
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import GroupAuthorizationFailedError
from aiokafka.protocol.coordination import FindCoordinatorResponse_v1

from shared.messaging.protocol import NO_TAGS, FindOffsets
from shared.messaging.transactions import offset_taken
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
