"""Requests of Kafka's protocol in versions that aiokafka does not speak.

A transaction in which the broker notes partitions and groups by itself (KIP-890, second
part), offsets with the generation of the group that may move them, and offsets asked
for only where no transaction is still open on them (KIP-447).
Source: Kafka's protocol guide, keys 0, 9, 26, 28, 65; KIP-447, KIP-664, KIP-890.
"""

from collections.abc import Mapping
from typing import Any

from aiokafka.errors import IncompatibleBrokerVersion
from aiokafka.protocol.api import RequestStruct, Response
from aiokafka.protocol.types import (
    Boolean,
    CompactArray,
    CompactBytes,
    CompactString,
    Int16,
    Int32,
    Int64,
    Schema,
    TaggedFields,
)

TEXT = CompactString("utf-8")
TAGS = ("tags", TaggedFields)
NO_TAGS: dict[int, bytes] = {}
ANY_LEADER = -1
THROTTLE = ("throttle_time_ms", Int32)
ERROR = ("error_code", Int16)
PARTITION = ("partition", Int32)
PRODUCER = (("producer_id", Int64), ("producer_epoch", Int16))

Offsets = Mapping[tuple[str, int], int]


def _by_topic(*fields: Any) -> tuple[str, CompactArray]:  # noqa: ANN401 - aiokafka's
    partitions = CompactArray(*fields, TAGS)
    return "topics", CompactArray(("topic", TEXT), ("partitions", partitions), TAGS)


class _Produced(Response):
    API_KEY = 0
    API_VERSION = 12
    SCHEMA = Schema(
        _by_topic(
            PARTITION,
            ERROR,
            ("offset", Int64),
            ("timestamp", Int64),
            ("log_start_offset", Int64),
            ("record_errors", CompactArray(("index", Int32), ("message", TEXT), TAGS)),
            ("error_message", TEXT),
        ),
        THROTTLE,
        TAGS,
    )


class Produce(RequestStruct):
    """Transactional id, acks, timeout in ms, then batches by topic and partition."""

    API_KEY = 0
    API_VERSION = 12
    FLEXIBLE_VERSION = True
    RESPONSE_TYPE = _Produced
    SCHEMA = Schema(
        ("transactional_id", TEXT),
        ("acks", Int16),
        ("timeout_ms", Int32),
        _by_topic(PARTITION, ("data", CompactBytes)),
        TAGS,
    )


class _OffsetsTaken(Response):
    API_KEY = 28
    API_VERSION = 5
    SCHEMA = Schema(THROTTLE, _by_topic(PARTITION, ERROR), TAGS)


class TakeOffsets(RequestStruct):
    """Let a group's offsets move with a transaction, if the member still may."""

    API_KEY = 28
    API_VERSION = 5
    FLEXIBLE_VERSION = True
    RESPONSE_TYPE = _OffsetsTaken
    SCHEMA = Schema(
        ("transactional_id", TEXT),
        ("group_id", TEXT),
        *PRODUCER,
        ("generation", Int32),
        ("member_id", TEXT),
        ("group_instance_id", TEXT),
        _by_topic(
            PARTITION, ("offset", Int64), ("leader_epoch", Int32), ("metadata", TEXT)
        ),
        TAGS,
    )


class _Ended(Response):
    API_KEY = 26
    API_VERSION = 5
    SCHEMA = Schema(THROTTLE, ERROR, *PRODUCER, TAGS)


class End(RequestStruct):
    """Commit a transaction; the answer holds the producer's next epoch."""

    API_KEY = 26
    API_VERSION = 5
    FLEXIBLE_VERSION = True
    RESPONSE_TYPE = _Ended
    SCHEMA = Schema(("transactional_id", TEXT), *PRODUCER, ("committed", Boolean), TAGS)


class _OffsetsFound(Response):
    API_KEY = 9
    API_VERSION = 7
    SCHEMA = Schema(
        THROTTLE,
        _by_topic(
            PARTITION,
            ("offset", Int64),
            ("leader_epoch", Int32),
            ("metadata", TEXT),
            ERROR,
        ),
        ERROR,
        TAGS,
    )


class FindOffsets(RequestStruct):
    """Ask for a group's offsets; an error where a transaction is open on one."""

    API_KEY = 9
    API_VERSION = 7
    FLEXIBLE_VERSION = True
    RESPONSE_TYPE = _OffsetsFound
    SCHEMA = Schema(
        ("group_id", TEXT),
        (
            "topics",
            CompactArray(("topic", TEXT), ("partitions", CompactArray(Int32)), TAGS),
        ),
        ("require_stable", Boolean),
        TAGS,
    )


class _Described(Response):
    API_KEY = 65
    API_VERSION = 0
    SCHEMA = Schema(
        THROTTLE,
        (
            "transactions",
            CompactArray(
                ERROR,
                ("transactional_id", TEXT),
                ("state", TEXT),
                ("timeout_ms", Int32),
                ("began_at_ms", Int64),
                *PRODUCER,
                (
                    "topics",
                    CompactArray(
                        ("topic", TEXT), ("partitions", CompactArray(Int32)), TAGS
                    ),
                ),
                TAGS,
            ),
        ),
        TAGS,
    )


class Describe(RequestStruct):
    """Ask how the last transactions of these ids ended, or where they stand."""

    API_KEY = 65
    API_VERSION = 0
    FLEXIBLE_VERSION = True
    RESPONSE_TYPE = _Described
    SCHEMA = Schema(("transactional_ids", CompactArray(TEXT)), TAGS)


class Asked:
    """A request of one version, as aiokafka's connections take it."""

    def __init__(self, kind: type[RequestStruct], *values: object) -> None:
        self.kind = kind
        self.values = values

    def prepare(self, versions: Mapping[int, tuple[int, int]]) -> RequestStruct:
        """Return what goes out; raises IncompatibleBrokerVersion."""
        least, most = versions.get(self.kind.API_KEY, (0, -1))
        if not least <= self.kind.API_VERSION <= most:
            raise IncompatibleBrokerVersion(
                f"expected a broker that answers key {self.kind.API_KEY} in version "
                f"{self.kind.API_VERSION}, found {least} to {most}"
            )
        return self.kind(*self.values, NO_TAGS)


def taken_along(offsets: Offsets) -> list[tuple[Any, ...]]:
    """Return offsets by topic, as a transaction takes them along."""
    topics: dict[str, list[tuple[Any, ...]]] = {}
    for (topic, partition), offset in offsets.items():
        each = (partition, offset, ANY_LEADER, "", NO_TAGS)
        topics.setdefault(topic, []).append(each)
    return [(topic, partitions, NO_TAGS) for topic, partitions in topics.items()]
