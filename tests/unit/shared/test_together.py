"""Partitions worked on at once: none is left half done when another fails."""

import asyncio

import pytest

from shared.messaging.together import together
from shared.messaging.verdicts import MustStop


class TestTogether:
    async def test_lets_all_end_before_it_raises(self) -> None:
        ended: list[int] = []

        async def work(number: int) -> None:
            for _ in range(number):
                await asyncio.sleep(0)
            ended.append(number)
            if number == 0:
                raise TimeoutError

        with pytest.raises(TimeoutError):
            await together(work(number) for number in range(4))

        assert ended == [0, 1, 2, 3]

    async def test_raises_what_must_stop_before_what_passes(self) -> None:
        async def fail(error: Exception) -> None:
            raise error

        with pytest.raises(MustStop):
            await together(fail(e) for e in (TimeoutError(), MustStop("now")))
