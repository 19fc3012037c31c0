"""Kafka's answers: good, not yet, or an error that ends the transaction.

Only what passes within milliseconds is asked for again: the markers of the transaction
before are still being written, say, or a coordinator is still loading. Who asks looks a
coordinator up anew when it is told that it is not.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from aiokafka.errors import (
    ConcurrentTransactions,
    CoordinatorLoadInProgressError,
    CoordinatorNotAvailableError,
    InvalidProducerEpoch,
    KafkaError,
    NoError,
    NotCoordinatorError,
    NotEnoughReplicasError,
    OperationNotAttempted,
    ProducerFenced,
    UnknownTopicOrPartitionError,
    for_code,
)

PASSES_SOON = (
    ConcurrentTransactions,
    CoordinatorLoadInProgressError,
    CoordinatorNotAvailableError,
    NotCoordinatorError,
    OperationNotAttempted,
    # A broker that cannot yet verify the transaction says so in this word (KIP-890).
    NotEnoughReplicasError,
    UnknownTopicOrPartitionError,
)
FENCED = frozenset({InvalidProducerEpoch.errno, 90})
"""PRODUCER_FENCED is the newer word of the two; aiokafka does not know it."""
ASKED_FOR_S = 15.0
PAUSE_FIRST_S = 0.002
PAUSE_MOST_S = 0.1


class UnstableOffsetError(KafkaError):  # type: ignore[misc]
    """A transaction is still open on an offset. aiokafka does not know it either."""

    errno = 88
    message = "UNSTABLE_OFFSET_COMMIT"


Answer = Any
"""A response of aiokafka's protocol classes, which have no types of their own."""
Codes = Callable[[Answer], Sequence[int]]
"""Says an answer's error codes."""


async def until_good(
    ask: Callable[[], Awaitable[Answer]],
    *,
    codes: Codes,
    within_s: float | None = None,
) -> Answer:
    """Return the first answer whose error codes are all 0.

    Raises the error of the first that does not pass soon, or has not passed in time,
    by default `ASKED_FOR_S`; what it is about, it does not tell.
    """
    clock = asyncio.get_running_loop()
    deadline = clock.time() + (ASKED_FOR_S if within_s is None else within_s)
    pause = PAUSE_FIRST_S
    while True:
        answer = await ask()
        wrong = [code for code in codes(answer) if code != NoError.errno]
        if not wrong:
            return answer
        lasting = [code for code in wrong if not _passes_soon(code)]
        if lasting or clock.time() > deadline:
            raise _error(lasting or wrong)
        await asyncio.sleep(pause)
        pause = min(2 * pause, PAUSE_MOST_S)


def one_code(answer: Answer) -> list[int]:
    """Return the code of an answer that has just one."""
    return [answer.error_code]


def _passes_soon(code: int) -> bool:
    return code == UnstableOffsetError.errno or for_code(code) in PASSES_SOON


def _error(codes: Sequence[int]) -> KafkaError:
    if FENCED.intersection(codes):
        return ProducerFenced()
    if UnstableOffsetError.errno in codes:
        return UnstableOffsetError()
    error: KafkaError = for_code(codes[0])()
    return error
