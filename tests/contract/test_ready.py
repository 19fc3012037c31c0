"""Readiness follows Kafka and Valkey, also while nothing arrives."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest

from shared.messaging.ledger import Ledger
from stack.local import LocalStack
from stack.probes import kafka_answers
from tests.contract.conftest import Bench, before_deadline


@contextmanager
def frozen(stack: LocalStack, name: str) -> Iterator[None]:
    stack.children[name].freeze()
    try:
        yield
    finally:
        stack.children[name].wake()


async def becomes_ready(ledger: Ledger) -> None:
    async def is_ready() -> bool:
        return ledger.ready()

    await before_deadline(is_ready)


async def becomes_unready(ledger: Ledger) -> None:
    async def is_unready() -> bool:
        return not ledger.ready()

    await before_deadline(is_unready)


async def names_a_broker(stack: LocalStack) -> bool:
    port = int(stack.bootstrap_servers.rpartition(":")[2])
    return await asyncio.to_thread(kafka_answers, port)


@pytest.mark.parametrize("name", ["kafka", "valkey"])
async def test_a_ledger_is_not_ready_while_nothing_answers(
    name: str, bench: Bench, live_infrastructure: LocalStack
) -> None:
    ledger = await bench.start()
    await becomes_ready(ledger)

    with frozen(live_infrastructure, name):
        await becomes_unready(ledger)

    await becomes_ready(ledger)
    assert ledger.alive()
    # A broker that was frozen is fenced, and the next test would find none named.
    await before_deadline(partial(names_a_broker, live_infrastructure))
