"""The proof asks for what is committed until it is told, or says that it was not."""

from collections.abc import Iterator
from typing import Any

import pytest
from aiokafka.protocol.commit import OffsetFetchResponse_v3
from aiokafka.protocol.coordination import FindCoordinatorResponse_v1

from chaos.proof.offsets import NotSaid, offsets_of

HERE = FindCoordinatorResponse_v1(0, 0, "", 1, "here", 9092)
NOBODY = FindCoordinatorResponse_v1(0, 15, "", -1, "", -1)
LOADING = OffsetFetchResponse_v3(0, [], 14)
NOT_ALLOWED = OffsetFetchResponse_v3(0, [], 30)
TOLD = OffsetFetchResponse_v3(0, [("in", [(0, 7, "", 0), (1, 9, "", 0)])], 0)
PARTLY = OffsetFetchResponse_v3(0, [("in", [(0, 7, "", 0), (1, -1, "", 14)])], 0)


class Answers:
    """Stands for Kafka: answers what it is given, one after another."""

    def __init__(self, *answers: object) -> None:
        self._answers: Iterator[object] = iter(answers)

    def get_random_node(self) -> int:
        return 1

    async def send(self, node: int, request: object) -> object:
        del node, request
        return next(self._answers)


async def asked(*answers: object) -> dict[tuple[str, str, int], int]:
    client: Any = Answers(*answers)
    return await offsets_of(client, "g")


class TestWhatIsCommitted:
    @pytest.mark.parametrize(
        "answers",
        [
            pytest.param((HERE, TOLD), id="at once"),
            pytest.param((NOBODY, HERE, LOADING, HERE, TOLD), id="group loads"),
            pytest.param((HERE, PARTLY, HERE, TOLD), id="a partition loads"),
        ],
    )
    async def test_is_waited_for(self, answers: tuple[object, ...]) -> None:
        assert await asked(*answers) == {("g", "in", 0): 7, ("g", "in", 1): 9}

    async def test_is_not_made_up(self) -> None:
        with pytest.raises(NotSaid, match="error 30"):
            await asked(HERE, NOT_ALLOWED)
