"""What a broker left without an end: a transaction decided, and no markers written.

A lone broker that is killed, or fenced by its controller, while a transaction ends, has
been seen to note it as complete and to write no marker, neither into the outputs nor
into the offsets (Kafka 4.4.0, `make chaos`). Readers then stop before it for good, and
the offset stays open.
It is ended here as it was decided. An offset goes along after all outputs are in, so
that what is open can be committed whole, or aborted whole.
Not here: when that is tried (`claims`).
Source: Kafka's protocol guide, keys 2, 24, 25, 26, 65; KIP-98, KIP-664.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable

from aiokafka import TopicPartition
from aiokafka.client import CoordinationType
from aiokafka.protocol.offset import OffsetRequest
from aiokafka.protocol.transaction import (
    AddOffsetsToTxnRequest,
    AddPartitionsToTxnRequest,
    EndTxnRequest,
)

from shared.messaging.answers import Answer, one_code
from shared.messaging.protocol import Asked, Describe
from shared.messaging.wire import Wire

COMMITTED = frozenset({"PrepareCommit", "CompleteCommit"})
NEVER_SEEN = 105
NO_REPLICA = -1
LATEST = -1
LOOK_AGAIN_S = 0.05

Ends = dict[TopicPartition, int]


async def stay_open(wire: Wire, topics: Iterable[str], *, for_s: float) -> bool:
    """Say whether some of what is in these topics by now stays uncommitted so long.

    Returns at once where all is committed. What is written meanwhile is not looked at,
    so those who write at the same time keep nobody waiting.
    """
    topics = set(topics)
    await wire.know(topics)
    clock = asyncio.get_running_loop()
    deadline = clock.time() + for_s
    written = await _ends(wire, topics, committed=False)
    while True:
        stable = await _ends(wire, topics, committed=True)
        # A broker that has just come back may not name every partition yet.
        if all(stable.get(target, 0) >= end for target, end in written.items()):
            return False
        if clock.time() > deadline:
            return True
        await asyncio.sleep(LOOK_AGAIN_S)


async def _ends(wire: Wire, topics: Iterable[str], *, committed: bool) -> Ends:
    """Return where these topics end, or what is committed of them does."""
    asked: dict[int, dict[str, list[tuple[int, int]]]] = {}
    for topic in topics:
        for partition in wire.partitions(topic):
            node = wire.leader(TopicPartition(topic, partition))
            there = asked.setdefault(node, defaultdict(list))
            there[topic].append((partition, LATEST))
    ends: Ends = {}
    for node, by_topic in asked.items():
        request = OffsetRequest(NO_REPLICA, int(committed), list(by_topic.items()))
        answer = await wire.send(node, request, codes=_codes_of_ends)
        for topic, partitions in answer.topics:
            for partition, _, _, end in partitions:
                ends[TopicPartition(topic, partition)] = end
    return ends


async def was_committed(wire: Wire, transactional_id: str) -> bool:
    """Say whether the last transaction of an id was decided to be committed.

    To be asked before the id is claimed: that wipes the answer away.
    """
    answer = await wire.ask(
        Asked(Describe, [transactional_id]),
        codes=_codes_of_descriptions,
        coordinator=(CoordinationType.TRANSACTION, transactional_id),
    )
    return any(state in COMMITTED for _, _, state, *_ in answer.transactions)


async def end_leftovers(
    wire: Wire,
    transactional_id: str,
    producer: tuple[int, int],
    *,
    topics: Iterable[str],
    group: str,
    commit: bool,
) -> None:
    """Write markers of a claimed id into all of these topics and a group's offsets.

    They end what the id has left open there, and nothing else. Whoever goes on writing
    as the id claims it anew.
    """
    topics = sorted(set(topics))
    await wire.know(set(topics))
    where = [(topic, sorted(wire.partitions(topic))) for topic in topics]
    identity = {
        "transactional_id": transactional_id,
        "producer_id": producer[0],
        "producer_epoch": producer[1],
    }
    for request, codes in (
        (AddPartitionsToTxnRequest(topics=where, **identity), _codes_by_partition),
        (AddOffsetsToTxnRequest(group_id=group, **identity), one_code),
        (EndTxnRequest(transaction_result=commit, **identity), one_code),
    ):
        await wire.ask(
            request,
            codes=codes,
            coordinator=(CoordinationType.TRANSACTION, transactional_id),
        )


def _codes_of_descriptions(answer: Answer) -> list[int]:
    return [code for code, *_ in answer.transactions if code != NEVER_SEEN]


def _codes_of_ends(answer: Answer) -> list[int]:
    return [code for _, partitions in answer.topics for _, code, *_ in partitions]


def _codes_by_partition(answer: Answer) -> list[int]:
    return [code for _, partitions in answer.errors for _, code in partitions]
