"""One client for all that the claims of a process ask of Kafka.

Connections, metadata and logins are aiokafka's. Coordinators are looked up once and
forgotten with the first request that fails: after a restart they may be elsewhere.
Not here: what is asked (`transactions`, `claims`), and what follows an error (`hold`).
"""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from aiokafka import TopicPartition
from aiokafka.client import AIOKafkaClient, ConnectionGroup
from aiokafka.errors import KafkaError, NotCoordinatorError
from aiokafka.protocol.coordination import FindCoordinatorRequest

from shared.messaging.answers import Answer, Codes, one_code, until_good
from shared.messaging.features import AskVersions, level_in_force
from shared.messaging.protocol import Asked
from shared.messaging.verdicts import MustStop, TryAgain

FEATURE = "transaction.version"
LEVEL = 2

Coordinator = tuple[int, str]
"""Of a group or of a transactional id (`CoordinationType`), and its name."""


class Wire:
    """Asks brokers and coordinators; each answer is good, or its error is raised."""

    def __init__(self, make_client: Callable[[], AIOKafkaClient]) -> None:
        self._make_client = make_client
        self._made: AIOKafkaClient | None = None
        self._starting = asyncio.Lock()
        self._coordinators: dict[Coordinator, int] = {}
        self._topics: set[str] = set()

    async def start(self) -> None:
        """Connect where that is not done yet.

        Raises TryAgain while Kafka names no broker, and MustStop where its transactions
        are older than ours.
        """
        async with self._starting:
            if self._made is None:
                client = self._make_client()
                try:
                    await client.bootstrap()
                    await self._check(client)
                except BaseException:
                    await client.close()
                    raise
                self._made = client
        self._any_broker(self._made)

    async def stop(self) -> None:
        """Close the connections."""
        made, self._made = self._made, None
        if made is not None:
            await made.close()

    async def ask(
        self,
        request: Any,  # noqa: ANN401 - aiokafka's, or ours
        *,
        codes: Codes,
        coordinator: Coordinator,
        within_s: float | None = None,
    ) -> Answer:
        """Ask a coordinator."""

        async def ask() -> Answer:
            node = await self._find(coordinator)
            answer = await self._client.send(
                node, request, group=ConnectionGroup.COORDINATION
            )
            if NotCoordinatorError.errno in codes(answer):
                self._coordinators.pop(coordinator, None)
            return answer

        with self._forgetting():
            return await until_good(ask, codes=codes, within_s=within_s)

    async def send(self, node: int, request: Any, *, codes: Codes) -> Answer:  # noqa: ANN401 - as `ask`
        """Send something to a leader."""
        with self._forgetting():
            return await until_good(
                partial(self._client.send, node, request), codes=codes
            )

    async def know(self, topics: set[str]) -> None:
        """Learn where the partitions of these topics are."""
        if not topics <= self._topics:
            await self._client.set_topics(self._topics | topics)
            self._topics |= topics

    def partitions(self, topic: str) -> set[int]:
        """Return the partitions of a known topic; none where it is not there."""
        return set(self._client.cluster.partitions_for_topic(topic) or ())

    def leader(self, target: TopicPartition) -> int:
        """Return the node that leads a partition; raises TryAgain where none does."""
        leader = self._client.cluster.leader_for_partition(target)
        if leader is None or leader < 0:
            self._client.force_metadata_update()
            raise TryAgain("a partition has no leader")
        return int(leader)

    @property
    def _client(self) -> AIOKafkaClient:
        if self._made is None:
            raise TryAgain("not connected")
        return self._made

    async def _check(self, client: AIOKafkaClient) -> None:
        request = Asked(AskVersions, "imr", "1")
        node = self._any_broker(client)
        answer = await until_good(partial(client.send, node, request), codes=one_code)
        level = level_in_force(answer.tags, FEATURE)
        if level < LEVEL:
            raise MustStop(
                f"expected Kafka with {FEATURE} {LEVEL} or later (since Kafka 4.0), "
                f"found {level}: upgrade it, or its features (kafka-features.sh)"
            )

    @staticmethod
    def _any_broker(client: AIOKafkaClient) -> int:
        if (node := client.get_random_node()) is None:
            # A broker that has just woken is fenced, and is in no answer of its own.
            raise TryAgain("Kafka names no broker")
        return int(node)

    async def _find(self, coordinator: Coordinator) -> int:
        if coordinator not in self._coordinators:
            kind, key = coordinator
            request = FindCoordinatorRequest(key, kind)
            client = self._client
            node = self._any_broker(client)
            answer = await until_good(
                partial(client.send, node, request), codes=one_code
            )
            self._coordinators[coordinator] = int(answer.coordinator_id)
        return self._coordinators[coordinator]

    @contextlib.contextmanager
    def _forgetting(self) -> Iterator[None]:
        try:
            yield
        except (KafkaError, OSError):  # a TimeoutError is one of these
            self._coordinators.clear()
            if self._made is not None:
                self._made.force_metadata_update()
            raise
