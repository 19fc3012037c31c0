"""Kafka policy, read back from what was built: nothing is lost by a default."""

import inspect
from collections.abc import Sequence
from typing import Any

import pytest
from aiokafka import AIOKafkaConsumer, ConsumerRecord
from aiokafka.abc import ConsumerRebalanceListener
from faststream import AckPolicy

from shared.messaging.broker import (
    _security,
    make_broker,
    make_producer,
    make_reader,
    subscribe,
    to_record,
)
from shared.messaging.topics import MAX_DEAD_LETTER_BYTES
from shared.settings import KafkaSettings

KAFKA = KafkaSettings(
    bootstrap_servers="127.0.0.1:1", session_timeout_ms=9_000, batch_timeout_ms=7
)


async def _nothing(_: Any) -> tuple[Any, ...]:
    return ()


async def _ignore(_: Sequence[Any]) -> None:
    pass


class _NoListener(ConsumerRebalanceListener):  # type: ignore[misc]
    def on_partitions_revoked(self, _: object) -> None:
        pass

    def on_partitions_assigned(self, _: object) -> None:
        pass


@pytest.fixture
def subscriber() -> Any:
    return subscribe(
        make_broker(KAFKA, client_id="c"),
        topic="t",
        group="g",
        kafka=KAFKA,
        fetch=_nothing,
        listener=_NoListener(),
        on_records=_ignore,
    )


class TestTheSubscriber:
    def test_begins_with_the_first_record_and_commits_nothing(
        self, subscriber: Any
    ) -> None:
        settings = subscriber._connection_args

        assert settings["auto_offset_reset"] == "earliest"
        assert settings["isolation_level"] == "read_committed"
        assert settings["enable_auto_commit"] is False
        assert subscriber.ack_policy is AckPolicy.MANUAL
        assert subscriber.group_id == "g"

    def test_beats_often_enough_for_its_session(self, subscriber: Any) -> None:
        settings = subscriber._connection_args

        assert settings["session_timeout_ms"] == 9_000
        assert settings["heartbeat_interval_ms"] * 3 < settings["session_timeout_ms"]
        assert settings["rebalance_timeout_ms"] == 45_000

    def test_knows_every_setting_it_gives_to_aiokafka(self, subscriber: Any) -> None:
        known = inspect.signature(AIOKafkaConsumer.__init__).parameters

        assert set(subscriber._connection_args) <= set(known)


class TestTheBroker:
    def test_makes_no_topic_on_demand(self) -> None:
        broker = make_broker(KAFKA, client_id="c")

        assert broker.config.broker_config.allow_auto_create_topics is False
        assert broker._connection_kwargs["bootstrap_servers"] == ["127.0.0.1:1"]
        assert broker._connection_kwargs["acks"] == "all"
        assert broker._connection_kwargs["enable_idempotence"] is True

    @pytest.mark.parametrize(
        ("mechanism", "kind"),
        [
            ("PLAIN", "SASLPlaintext"),
            ("SCRAM-SHA-256", "SASLScram256"),
            ("SCRAM-SHA-512", "SASLScram512"),
        ],
    )
    def test_logs_in_as_it_is_told(self, mechanism: str, kind: str) -> None:
        kafka = KafkaSettings.model_validate(
            {
                "security_protocol": "SASL_SSL",
                "sasl_mechanism": mechanism,
                "sasl_username": "u",
                "sasl_password": "p",
            }
        )

        security = _security(kafka)

        assert type(security).__name__ == kind
        assert (security.username, security.password) == ("u", "p")
        assert security.use_ssl
        assert kafka.connection()["sasl_plain_username"] == "u"
        assert "'p'" not in repr(kafka)

    def test_encrypts_without_a_login(self) -> None:
        kafka = KafkaSettings.model_validate({"security_protocol": "SSL"})

        assert _security(kafka).use_ssl
        assert _security(KAFKA) is None


class TestProducersAndReaders:
    async def test_producers_are_acknowledged_by_all(self) -> None:
        producer = make_producer(KAFKA, client_id="c")

        assert producer._sender._acks == -1
        assert producer._txn_manager is not None
        assert producer._txn_manager.transactional_id is None
        assert producer._max_request_size < MAX_DEAD_LETTER_BYTES
        await producer.stop()

    async def test_readers_have_no_group_and_see_what_is_committed(self) -> None:
        reader = make_reader(KAFKA, client_id="c")

        assert reader._group_id is None
        assert reader._isolation_level == "read_committed"
        assert reader._auto_offset_reset == "earliest"
        assert not reader._enable_auto_commit
        await reader.stop()


def test_a_record_is_taken_over_as_it_is() -> None:
    raw = ConsumerRecord(
        topic="t",
        partition=1,
        offset=2,
        timestamp=3,
        timestamp_type=0,
        key=None,
        value=b"\xff",
        checksum=None,
        serialized_key_size=0,
        serialized_value_size=1,
        headers=(("a", None), ("b", b"\xff")),
    )

    found = to_record(raw)

    assert (found.position, found.key, found.value) == ("t/1/2", None, b"\xff")
    assert found.headers == (("a", None), ("b", b"\xff"))


def test_several_servers_are_given_one_by_one() -> None:
    kafka = KafkaSettings(bootstrap_servers="kafka-1:9092, kafka-2:9092")

    assert kafka.connection()["bootstrap_servers"] == ["kafka-1:9092", "kafka-2:9092"]
