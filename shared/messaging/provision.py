"""Create the topics, or say how existing ones differ. The broker never makes one."""

import asyncio
import sys
from collections.abc import Sequence

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import (
    BrokerNotAvailableError,
    InvalidReplicationFactorError,
    TopicAlreadyExistsError,
    for_code,
)

from shared.messaging.topics import TOPICS, Topic
from shared.messaging.verdicts import MustStop
from shared.settings import KafkaSettings

ALREADY_EXISTS = TopicAlreadyExistsError.errno
SERVES_WITHIN_S = 30.0
PAUSE_S = 0.1
# What is answered while brokers are there and none is in service.
NOT_IN_SERVICE = BrokerNotAvailableError.errno
FENCED = frozenset({NOT_IN_SERVICE, InvalidReplicationFactorError.errno})


def _new_topic(topic: Topic, *, partitions: int, replication: int) -> NewTopic:
    return NewTopic(
        name=topic.name,
        num_partitions=partitions,
        replication_factor=replication,
        topic_configs={
            "cleanup.policy": "delete",
            "retention.ms": str(topic.retention_ms),
            "retention.bytes": "-1",
            # A record's age decides how long it stays, and Kafka refuses one that seems
            # to come from more than an hour ahead (message.timestamp.after.max.ms): so
            # no clock of a sender or a service may have a say.
            "message.timestamp.type": "LogAppendTime",
            "max.message.bytes": str(topic.max_record_bytes),
            # One replica may be away for repair without a write being refused.
            "min.insync.replicas": str(max(1, replication - 1)),
        },
    )


async def provision(
    *,
    bootstrap_servers: str | None = None,
    partitions: int | None = None,
    settings: KafkaSettings | None = None,
    within_s: float = SERVES_WITHIN_S,
) -> None:
    """Create missing topics, as soon as a broker is in service.

    Raises MustStop if a topic has another partition count, or was not made: it is not
    allowed, or no broker came into service within so many seconds.
    """
    kafka = settings or KafkaSettings()
    if bootstrap_servers:
        kafka = kafka.model_copy(update={"bootstrap_servers": bootstrap_servers})
    connection = kafka.connection()
    count = partitions or kafka.partitions
    admin = AIOKafkaAdminClient(**connection)
    await admin.start()
    try:
        codes = await create_topics(
            admin,
            [
                _new_topic(t, partitions=count, replication=kafka.replication)
                for t in TOPICS
            ],
            within_s=within_s,
        )
        for name, code in codes.items():
            if code not in (0, ALREADY_EXISTS):
                raise MustStop(f"topic {name} was not created: {for_code(code)!r}")
        await _compare(admin, count)
    finally:
        await admin.close()


async def create_topics(
    admin: AIOKafkaAdminClient,
    topics: Sequence[NewTopic],
    *,
    within_s: float = SERVES_WITHIN_S,
) -> dict[str, int]:
    """Return Kafka's error code (0: created) of each topic.

    A broker that was away too long for its controller is fenced: it answers, but names
    no broker, and makes no topic until it is registered again. Such an answer is asked
    for again, for `within_s` seconds; a topic that was made meanwhile keeps its 0.
    """
    clock = asyncio.get_running_loop()
    deadline = clock.time() + within_s
    codes: dict[str, int] = {}
    while True:
        missing = [t for t in topics if codes.get(t.name, NOT_IN_SERVICE) in FENCED]
        codes |= await _create(admin, missing)
        if not FENCED & set(codes.values()) or clock.time() > deadline:
            return codes
        await asyncio.sleep(PAUSE_S)


async def _create(
    admin: AIOKafkaAdminClient, topics: Sequence[NewTopic]
) -> dict[str, int]:
    try:
        answer = await admin.create_topics(list(topics))
    except AttributeError:
        # That is how aiokafka says that no controller is named.
        return {topic.name: NOT_IN_SERVICE for topic in topics}
    return {name: code for name, code, *_ in answer.topic_errors}


async def _compare(admin: AIOKafkaAdminClient, partitions: int) -> None:
    found = await admin.describe_topics([t.name for t in TOPICS])
    counts = {t["topic"]: len(t["partitions"]) for t in found}
    # Metadata of a topic just created may lag: nothing is known of it yet, not wrong.
    wrong = {n: c for n, c in counts.items() if c not in (0, partitions)}
    if wrong:
        raise MustStop(
            f"every topic needs {partitions} partitions, found {wrong}: set "
            "KAFKA_PARTITIONS to what is there, or create the topics anew"
        )


def main() -> None:
    """Create the topics on the cluster that the environment names."""
    try:
        asyncio.run(provision())
    except MustStop as stop:
        sys.exit(str(stop))


if __name__ == "__main__":
    main()
