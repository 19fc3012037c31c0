"""What a broker left without an end: a transaction decided, and no markers written.

A lone broker that is killed, or fenced by its controller, while a transaction ends, has
been seen to note it as complete and to write no marker, neither into the outputs nor
into the offsets (Kafka 4.4.0, `make chaos`). Readers then stop before it for good, and
the offset stays open.
It is ended here as it was decided. An offset goes along after all outputs are in, so
that what is open can be committed whole, or aborted whole.
Not here: when that is tried (`claims`).
Source: Kafka's protocol guide, keys 24, 25, 26, 65; KIP-664.
"""

from collections.abc import Iterable

from aiokafka.client import CoordinationType
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


def _codes_by_partition(answer: Answer) -> list[int]:
    return [code for _, partitions in answer.errors for _, code in partitions]
