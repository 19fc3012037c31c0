"""Three brokers, one after another killed: nothing is lost and nothing doubled."""

import asyncio
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from shared.messaging.provision import provision
from shared.settings import KafkaSettings
from stack.local import SERVICES, LocalStack
from stack.settings import StackSettings
from tests.support.builders import SUBMITTED, application, to_bytes
from tests.support.kafka_thread import KafkaThread, Seen
from tests.support.live_stack import APPLICATIONS, DETERMINATIONS, PARTITIONS
from tests.support.three_brokers import ENVIRONMENT, Brokers, three_brokers

CASES_A_ROUND = 60


@pytest.fixture
def brokers(tmp_path: Path) -> Iterator[Brokers]:
    settings = StackSettings(partitions=PARTITIONS)
    with (
        LocalStack(folder=tmp_path / "stack", settings=settings) as stack,
        three_brokers(tmp_path, mark=stack.mark) as brokers,
    ):
        servers = brokers.bootstrap_servers
        asyncio.run(
            provision(
                settings=KafkaSettings(
                    bootstrap_servers=servers, partitions=PARTITIONS, replication=3
                )
            )
        )
        stack.start_valkey()
        for name in SERVICES:
            environment = {**ENVIRONMENT, "KAFKA_BOOTSTRAP_SERVERS": servers}
            stack.start_service(name, environment=environment, wait=False)
        stack.wait(*SERVICES)
        yield brokers
        stack.close()


def _submit(kafka: KafkaThread) -> list[str]:
    made = [application() for _ in range(CASES_A_ROUND)]
    headers = (("ce_type", SUBMITTED.encode()),)
    kafka.send_all(
        (APPLICATIONS, to_bytes(one), one["case_number"].encode(), headers, None)
        for one in made
    )
    return [one["case_number"] for one in made]


def _at_least(number: int, found: list[Seen]) -> list[Seen]:
    return found if len(found) >= number else []


def test_each_broker_may_die_in_turn(brokers: Brokers) -> None:
    with KafkaThread(
        bootstrap_servers=brokers.bootstrap_servers, topics=(DETERMINATIONS,)
    ) as kafka:
        expected = _submit(kafka)
        for node in brokers.ports:
            brokers.running[node].kill()
            expected += _submit(kafka)
            kafka.wait(partial(_at_least, len(expected)))
            brokers.start(node)

        issued = [(r.key or b"").decode() for r in kafka.seen()]

    assert sorted(issued) == sorted(expected)
