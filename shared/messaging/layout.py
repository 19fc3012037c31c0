"""How many partitions the topics have, asked of the cluster itself."""

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from shared.messaging.topics import TOPICS
from shared.messaging.verdicts import MustStop, TryAgain
from shared.settings import KafkaSettings


async def partition_count(kafka: KafkaSettings) -> int:
    """Return the partition count of the topics.

    Raises TryAgain while the cluster is away or a topic is missing, MustStop when the
    counts differ (a case would live in two places).
    """
    admin = AIOKafkaAdminClient(request_timeout_ms=5_000, **kafka.connection())
    try:
        await admin.start()
        found = await admin.describe_topics([topic.name for topic in TOPICS])
    except (KafkaError, OSError) as error:
        raise TryAgain(f"kafka: {type(error).__name__}") from error
    finally:
        await admin.close()
    counts = {topic["topic"]: len(topic["partitions"]) for topic in found}
    missing = sorted(t.name for t in TOPICS if not counts.get(t.name))
    if missing:
        raise TryAgain(f"topics missing: {', '.join(missing)}")
    if len(set(counts.values())) > 1:
        raise MustStop(f"topics must have equal partition counts, found {counts}")
    return next(iter(counts.values()))
