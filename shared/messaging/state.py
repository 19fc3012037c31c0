"""What a service keeps in Valkey: a value for each case, and the state cursor.

The cursor is the last input offset that the values reflect; both move in one Lua call.
A claim's epoch fences writers that lost their partition. The view may be rolled back or
wiped: the ledger rebuilds it from Kafka.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from redis.asyncio import Redis
from redis.asyncio.cluster import RedisCluster
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.commands.core import AsyncScript

from shared.messaging.partitions import partition_of
from shared.settings import RedisSettings

SCRIPT = Path(__file__).with_name("state.lua")
NOTHING_APPLIED = -1


class Fenced(Exception):  # noqa: N818 - the name is what happened
    """Another process claimed the partition."""


class Gap(Exception):  # noqa: N818 - the name is what happened
    """The stored cursor is not the one this claim read: the view was rolled back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """The claim's epoch, and the last input offset that the state reflects."""

    epoch: int
    state: int


def case_key(*, service: str, partition: int, case_number: str) -> str:
    """Return the key of a case; all keys of a partition share one hash slot."""
    return f"{service}:{{{partition}}}:case:{case_number}"


def cursor_key(*, service: str, partition: int) -> str:
    """Return the key of a partition's cursor."""
    return f"{service}:{{{partition}}}:cursor"


def connect(settings: RedisSettings) -> Redis:
    """Return a client that is not connected yet; it does not retry, the ledger does.

    Of a cluster it finds every node from the one of the address; what this module and
    those who only look ask of a client, both kinds answer alike. Raises ValueError for
    an address that is none.
    """
    kind = RedisCluster if settings.cluster else Redis
    client = kind.from_url(
        settings.url.get_secret_value(),
        socket_timeout=5,
        socket_connect_timeout=2,
        retry=Retry(NoBackoff(), 1),
        protocol=2,
    )
    return cast("Redis", client)


async def read_case(
    redis: Redis, *, service: str, case_number: str, partitions: int
) -> bytes | None:
    """Return what a service keeps of one case, for those who only look."""
    partition = partition_of(case_number, partitions=partitions)
    key = case_key(service=service, partition=partition, case_number=case_number)
    return cast("bytes | None", await redis.get(key))


class State:
    """The kept values of one service."""

    def __init__(self, *, redis: Redis, service: str) -> None:
        self._redis = redis
        self._service = service
        self._apply: AsyncScript = redis.register_script(SCRIPT.read_text())

    async def claim(self, partition: int) -> Cursor:
        """Fence every earlier claim of the partition and read its cursor."""
        key = cursor_key(service=self._service, partition=partition)
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.hincrby(key, "epoch", 1)
            pipe.hget(key, "state")
            epoch, state = await pipe.execute()
        return Cursor(
            epoch=int(epoch),
            state=NOTHING_APPLIED if state is None else int(state),
        )

    async def cursor(self, partition: int) -> Cursor | None:
        """Return the cursor as it is stored; None where there is none."""
        key = cursor_key(service=self._service, partition=partition)
        async with self._redis.pipeline(transaction=False) as pipe:
            pipe.hmget(key, ["epoch", "state"])
            ((epoch, state),) = await pipe.execute()
        if epoch is None:
            return None
        return Cursor(
            epoch=int(epoch),
            state=NOTHING_APPLIED if state is None else int(state),
        )

    async def read(
        self, partition: int, case_numbers: Iterable[str]
    ) -> dict[str, bytes | None]:
        """Return what is kept of these cases, in one round trip."""
        wanted = list(case_numbers)
        if not wanted:
            return {}
        values = await self._redis.mget([self._key(partition, c) for c in wanted])
        # The client is made without decoding: what comes back is bytes or None.
        return dict(zip(wanted, cast("list[bytes | None]", values), strict=True))

    async def apply(
        self, partition: int, cursor: Cursor, kept: Mapping[str, bytes], *, last: int
    ) -> Cursor:
        """Write values and move the cursor to `last`; raises Fenced or Gap."""
        answer = await self._apply(
            keys=[
                cursor_key(service=self._service, partition=partition),
                *(self._key(partition, case) for case in kept),
            ],
            args=[str(cursor.epoch), str(cursor.state), str(last), *kept.values()],
        )
        match answer:
            case b"OK":
                return Cursor(epoch=cursor.epoch, state=last)
            case b"FENCED":
                raise Fenced
            case _:
                raise Gap

    async def look(
        self, partition: int, case_numbers: Iterable[str]
    ) -> tuple[int, dict[str, bytes | None]]:
        """Return the state cursor and what is kept of these cases at that very moment.

        Both move in one step, so what is read in one step belongs together.
        """
        wanted = list(case_numbers)
        cursor = cursor_key(service=self._service, partition=partition)
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.hget(cursor, "state")
            for case in wanted:
                pipe.get(self._key(partition, case))
            at, *values = await pipe.execute()
        applied = NOTHING_APPLIED if at is None else int(at)
        return applied, dict(zip(wanted, values, strict=True))

    async def forget(self, partition: int, case_numbers: Iterable[str]) -> None:
        """Fence the claim, forget the state cursor and these cases, all in one step.

        Whoever holds the partition claims it anew and rebuilds. What is kept besides is
        right as it is, and rebuilding leaves it so (the law of `step`).
        """
        cursor = cursor_key(service=self._service, partition=partition)
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.hincrby(cursor, "epoch", 1)
            pipe.hdel(cursor, "state")
            for case in case_numbers:
                # `unlink` of a cluster's client would not wait for `execute`.
                pipe.execute_command("UNLINK", self._key(partition, case))
            await pipe.execute()

    async def restore(self, partition: int, kept: Mapping[str, bytes]) -> None:
        """Set values where none is kept (the first one wins)."""
        async with self._redis.pipeline(transaction=False) as pipe:
            for case, value in kept.items():
                pipe.setnx(self._key(partition, case), value)
            await pipe.execute()

    def _key(self, partition: int, case: str) -> str:
        return case_key(service=self._service, partition=partition, case_number=case)
