"""The state on real Valkey, alone and as a cluster of three, and the fake that stands
for it: the same answers.
"""

import uuid
from collections.abc import AsyncIterator, Iterator

import pytest

from shared.messaging.state import Cursor, Fenced, Gap, State, connect
from shared.settings import RedisSettings
from stack.local import LocalStack
from tests.support.fakes import FakeState
from tests.support.valkey_cluster import valkey_cluster


@pytest.fixture(scope="module")
def cluster_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with valkey_cluster(tmp_path_factory.mktemp("cluster")) as url:
        yield url


@pytest.fixture(params=["valkey", "cluster", "fake"])
async def state(
    request: pytest.FixtureRequest, live_infrastructure: LocalStack
) -> AsyncIterator[State | FakeState]:
    if request.param == "fake":
        yield FakeState()
        return
    if request.param == "cluster":
        url = request.getfixturevalue("cluster_url")
        settings = RedisSettings(url=url, cluster=True)
    else:
        settings = RedisSettings(url=live_infrastructure.redis_url)
    redis = connect(settings)
    yield State(redis=redis, service=uuid.uuid4().hex)
    await redis.aclose()


class TestState:
    async def test_begins_with_nothing_applied(self, state: State) -> None:
        before = await state.cursor(1)

        claimed = await state.claim(1)

        assert before is None
        assert claimed == Cursor(epoch=1, state=-1) == await state.cursor(1)

    async def test_keeps_values_and_moves_its_cursor_at_once(
        self, state: State
    ) -> None:
        claimed = await state.claim(0)

        moved = await state.apply(0, claimed, {"a": b"\x00\xff", "b": b""}, last=7)

        assert moved == Cursor(epoch=1, state=7) == await state.cursor(0)
        assert await state.read(0, ["a", "b", "c"]) == {
            "a": b"\x00\xff",
            "b": b"",
            "c": None,
        }
        assert await state.read(0, []) == {}

    async def test_keeps_partitions_apart(self, state: State) -> None:
        await state.apply(0, await state.claim(0), {"a": b"1"}, last=3)

        others = [await state.claim(partition) for partition in range(1, 9)]

        assert {other.state for other in others} == {-1}
        assert await state.read(1, ["a"]) == {"a": None}

    async def test_refuses_a_claim_that_was_succeeded(self, state: State) -> None:
        old = await state.claim(0)
        new = await state.claim(0)

        with pytest.raises(Fenced):
            await state.apply(0, old, {"a": b"old"}, last=3)

        assert await state.read(0, ["a"]) == {"a": None}
        assert await state.cursor(0) == new

    async def test_refuses_a_step_from_another_cursor(self, state: State) -> None:
        claimed = await state.claim(0)
        await state.apply(0, claimed, {"a": b"1"}, last=3)

        with pytest.raises(Gap):
            await state.apply(0, claimed, {"a": b"again"}, last=5)

        assert await state.read(0, ["a"]) == {"a": b"1"}

    async def test_restores_only_what_is_not_kept(self, state: State) -> None:
        await state.apply(0, await state.claim(0), {"a": b"first"}, last=3)

        await state.restore(0, {"a": b"second", "b": b"restored"})
        await state.restore(0, {})

        assert await state.read(0, ["a", "b"]) == {"a": b"first", "b": b"restored"}

    async def test_shows_values_with_the_cursor_that_they_reflect(
        self, state: State
    ) -> None:
        nothing = await state.look(0, ["a"])
        await state.apply(0, await state.claim(0), {"a": b"1"}, last=3)

        assert nothing == (-1, {"a": None})
        assert await state.look(0, ["a", "b"]) == (3, {"a": b"1", "b": None})

    async def test_forgets_and_fences_at_once(self, state: State) -> None:
        claimed = await state.claim(0)
        claimed = await state.apply(0, claimed, {"a": b"1", "b": b"2"}, last=3)

        await state.forget(0, ["a"])

        with pytest.raises(Fenced):
            await state.apply(0, claimed, {"a": b"old"}, last=4)
        assert await state.look(0, ["a", "b"]) == (-1, {"a": None, "b": b"2"})
        assert await state.claim(0) == Cursor(epoch=3, state=-1)


async def test_state_that_was_wiped_fences_the_claim(
    live_infrastructure: LocalStack,
) -> None:
    redis = connect(RedisSettings(url=live_infrastructure.redis_url))
    service = uuid.uuid4().hex
    state = State(redis=redis, service=service)
    claimed = await state.claim(0)
    await redis.delete(f"{service}:{{0}}:cursor")

    with pytest.raises(Fenced):
        await state.apply(0, claimed, {"a": b"1"}, last=0)

    await redis.aclose()
