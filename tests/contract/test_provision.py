"""Creating the topics on a real broker: as often as one likes, and never by halves."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType

from shared.messaging.layout import partition_count
from shared.messaging.provision import provision
from shared.messaging.verdicts import MustStop, TryAgain
from shared.settings import KafkaSettings
from stack.local import LocalStack
from stack.probes import kafka_answers
from stack.settings import StackSettings
from tests.support.live_stack import (
    APPLICATIONS,
    DETERMINATIONS,
    PARTITIONS,
    TOPICS,
    eventually,
)

A_YEAR_S = 365 * 86_400
# Longer between two words than its controller waits: out of service most of the time.
SELDOM_IN_SERVICE = {
    "broker.session.timeout.ms": "500",
    "broker.heartbeat.interval.ms": "3000",
}


@pytest.fixture
def kafka(live_infrastructure: LocalStack) -> KafkaSettings:
    return KafkaSettings(
        bootstrap_servers=live_infrastructure.bootstrap_servers, partitions=PARTITIONS
    )


@pytest.fixture
def fenced(tmp_path: Path) -> Iterator[KafkaSettings]:
    """A broker that answers and names none, because its controller gave it up."""
    settings = StackSettings(partitions=PARTITIONS)
    with LocalStack(folder=tmp_path, settings=settings) as stack:
        stack.kafka_settings |= SELDOM_IN_SERVICE
        stack.start_infrastructure()
        eventually(lambda: not kafka_answers(stack.ports.kafka))
        yield KafkaSettings(
            bootstrap_servers=stack.bootstrap_servers, partitions=PARTITIONS
        )


async def configuration(kafka: KafkaSettings, topic: str) -> dict[str, str]:
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka.bootstrap_servers)
    await admin.start()
    (answer,) = await admin.describe_configs(
        [ConfigResource(ConfigResourceType.TOPIC, topic)]
    )
    await admin.close()
    return {entry[0]: entry[1] for entry in answer.resources[0][4]}


class TestProvision:
    async def test_changes_nothing_the_second_time(self, kafka: KafkaSettings) -> None:
        await provision(settings=kafka)
        await provision(settings=kafka)

        assert await partition_count(kafka) == PARTITIONS

    async def test_complains_where_partitions_are_other_in_number(
        self, kafka: KafkaSettings
    ) -> None:
        with pytest.raises(MustStop, match=rf"needs {PARTITIONS + 1} partitions"):
            await provision(settings=kafka, partitions=PARTITIONS + 1)

    async def test_waits_for_a_broker_to_be_in_service(
        self, fenced: KafkaSettings
    ) -> None:
        await provision(settings=fenced)

        assert (await configuration(fenced, DETERMINATIONS))["retention.ms"] == "-1"

    async def test_says_so_when_none_comes_into_service(
        self, fenced: KafkaSettings
    ) -> None:
        with pytest.raises(MustStop, match=r"was not created: .*BrokerNotAvailable"):
            await provision(settings=fenced, within_s=0.0)

    async def test_makes_the_legal_record_for_ever(self, kafka: KafkaSettings) -> None:
        found = await configuration(kafka, DETERMINATIONS)

        assert found["cleanup.policy"] == "delete"
        assert found["retention.ms"] == "-1"
        assert found["retention.bytes"] == "-1"

    async def test_lets_no_senders_clock_decide_how_long_a_record_stays(
        self, kafka: KafkaSettings
    ) -> None:
        found = await configuration(kafka, APPLICATIONS)

        assert int(found["retention.ms"]) > 0
        assert found["message.timestamp.type"] == "LogAppendTime"

    @pytest.mark.parametrize("topic", TOPICS)
    async def test_takes_records_of_a_clock_that_is_a_year_ahead(
        self, kafka: KafkaSettings, topic: str
    ) -> None:
        ahead = int((time.time() + A_YEAR_S) * 1000)
        producer = AIOKafkaProducer(
            bootstrap_servers=kafka.bootstrap_servers, transactional_id="test-ahead"
        )
        await producer.start()

        # Not committed: other tests read these topics.
        await producer.begin_transaction()
        taken = await producer.send_and_wait(topic, b"{}", timestamp_ms=ahead)
        await producer.abort_transaction()
        await producer.stop()

        assert taken.timestamp < ahead


async def test_a_cluster_that_is_away_is_asked_again() -> None:
    away = KafkaSettings(bootstrap_servers="127.0.0.1:1")

    with pytest.raises(TryAgain, match="kafka"):
        await partition_count(away)
