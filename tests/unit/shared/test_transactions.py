"""What a claim asks before it begins is believed only where it is an answer."""

from collections.abc import Iterator
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import GroupAuthorizationFailedError
from aiokafka.protocol.commit import OffsetFetchResponse_v1, OffsetFetchResponse_v3
from aiokafka.protocol.coordination import FindCoordinatorResponse_v1

from shared.messaging.transactions import Transactions

SOURCE = TopicPartition("in", 3)
HERE = FindCoordinatorResponse_v1(0, 0, "", 1, "here", 9092)
LOADING = OffsetFetchResponse_v3(0, [], 14)
ELSEWHERE = OffsetFetchResponse_v3(0, [], 16)
NOT_ALLOWED = OffsetFetchResponse_v3(0, [], 30)


def taken(offset: int, error: int = 0) -> OffsetFetchResponse_v3:
    return OffsetFetchResponse_v3(0, [("in", [(3, offset, "", error)])], 0)


class Answers:
    """Stands for Kafka: answers what it is given, one after another."""

    def __init__(self, *answers: object) -> None:
        self._answers: Iterator[object] = iter(answers)

    def get_random_node(self) -> int:
        return 1

    async def send(self, node: int, request: object, **_: object) -> object:
        del node, request
        return next(self._answers)


async def asked(*answers: object) -> int:
    client: Any = Answers(HERE, *answers)
    transactions = Transactions(client=client, transactional_id="g-3", timeout_ms=1)
    return await transactions.offset_taken(SOURCE, group="g")


class TestTheOffsetThatAGroupHasTaken:
    @pytest.mark.parametrize(
        "answers",
        [
            pytest.param((taken(7),), id="at once"),
            pytest.param((LOADING, LOADING, taken(7)), id="group is loaded first"),
            pytest.param((taken(-1, error=14), taken(7)), id="partition is loaded"),
            pytest.param((ELSEWHERE, HERE, taken(7)), id="coordinator has moved"),
        ],
    )
    async def test_is_waited_for(self, answers: tuple[object, ...]) -> None:
        assert await asked(*answers) == 7

    async def test_is_0_where_there_is_none(self) -> None:
        assert await asked(taken(-1)) == 0
        older = OffsetFetchResponse_v1([("in", [(3, -1, "", 0)])])
        assert await asked(older) == 0

    async def test_is_not_made_up_where_there_is_no_answer(self) -> None:
        with pytest.raises(GroupAuthorizationFailedError):
            await asked(NOT_ALLOWED)
