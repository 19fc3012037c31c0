"""What a group has committed is believed only where Kafka has said it."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import GroupAuthorizationFailedError, KafkaConnectionError
from aiokafka.protocol.commit import OffsetFetchResponse_v1, OffsetFetchResponse_v3
from aiokafka.protocol.coordination import FindCoordinatorResponse_v1

from shared.messaging.group_offsets import offsets_of

HERE = FindCoordinatorResponse_v1(0, 0, "", 1, "here", 9092)
NOBODY = FindCoordinatorResponse_v1(0, 15, "", -1, "", -1)
LOADING = OffsetFetchResponse_v3(0, [], 14)
ELSEWHERE = OffsetFetchResponse_v3(0, [], 16)
NOT_ALLOWED = OffsetFetchResponse_v3(0, [], 30)
TOPICS = [("in", [(0, 7, "", 0), (1, 9, "", 0)]), ("other", [(0, -1, "", 0)])]
TOLD = OffsetFetchResponse_v3(0, TOPICS, 0)
PARTLY = OffsetFetchResponse_v3(0, [("in", [(0, 7, "", 0), (1, -1, "", 14)])], 0)
COMMITTED = {TopicPartition("in", 0): 7, TopicPartition("in", 1): 9}


class Answers:
    """Stands for Kafka: answers what it is given, one after another."""

    def __init__(self, *answers: object, node: int | None = 1) -> None:
        self._answers: Iterator[object] = iter(answers)
        self._node = node

    def get_random_node(self) -> int | None:
        return self._node

    async def send(self, node: int, request: object, **_: object) -> object:
        del node, request
        return next(self._answers)


async def asked(*answers: object, node: int | None = 1) -> Mapping[TopicPartition, int]:
    client: Any = Answers(*answers, node=node)
    return await offsets_of(client, group="g")


class TestTheOffsetsOfAGroup:
    @pytest.mark.parametrize(
        "answers",
        [
            pytest.param((HERE, TOLD), id="at once"),
            pytest.param((HERE, LOADING, HERE, LOADING, HERE, TOLD), id="group loads"),
            pytest.param((HERE, PARTLY, HERE, TOLD), id="a partition loads"),
            pytest.param((HERE, ELSEWHERE, HERE, TOLD), id="coordinator has moved"),
            pytest.param((NOBODY, HERE, TOLD), id="no coordinator yet"),
        ],
    )
    async def test_are_waited_for(self, answers: tuple[object, ...]) -> None:
        assert await asked(*answers) == COMMITTED

    async def test_are_read_from_an_older_answer(self) -> None:
        assert await asked(HERE, OffsetFetchResponse_v1(TOPICS)) == COMMITTED

    async def test_are_not_made_up_where_there_is_no_answer(self) -> None:
        with pytest.raises(GroupAuthorizationFailedError):
            await asked(HERE, NOT_ALLOWED)

    async def test_are_not_made_up_where_there_is_no_broker(self) -> None:
        with pytest.raises(KafkaConnectionError):
            await asked(node=None)
