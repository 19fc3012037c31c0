"""Create the topics, or say how existing ones differ. The broker never makes one."""

import asyncio
import sys

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import for_code

from shared.messaging.topics import FOR_EVER, TOPICS, Topic
from shared.messaging.verdicts import MustStop
from shared.settings import KafkaSettings

ALREADY_EXISTS = 36


def _new_topic(topic: Topic, *, partitions: int, replication: int) -> NewTopic:
    return NewTopic(
        name=topic.name,
        num_partitions=partitions,
        replication_factor=replication,
        topic_configs={
            "cleanup.policy": "delete",
            "retention.ms": str(topic.retention_ms),
            "retention.bytes": "-1",
            # What is not kept for ever is deleted by its age, and that must be ours to
            # tell: a sender with a clock of last month would else lose its record.
            "message.timestamp.type": (
                "CreateTime" if topic.retention_ms == FOR_EVER else "LogAppendTime"
            ),
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
) -> None:
    """Create missing topics; raises MustStop if a topic has another partition count."""
    kafka = settings or KafkaSettings()
    if bootstrap_servers:
        kafka = kafka.model_copy(update={"bootstrap_servers": bootstrap_servers})
    connection = kafka.connection()
    count = partitions or kafka.partitions
    admin = AIOKafkaAdminClient(**connection)
    await admin.start()
    try:
        answer = await admin.create_topics(
            [
                _new_topic(t, partitions=count, replication=kafka.replication)
                for t in TOPICS
            ]
        )
        for name, code, *_ in answer.topic_errors:
            if code not in (0, ALREADY_EXISTS):
                raise MustStop(f"topic {name} was not created: {for_code(code)!r}")
        await _compare(admin, count)
    finally:
        await admin.close()


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
