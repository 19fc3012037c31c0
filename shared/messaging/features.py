"""Which features of a cluster are in force: asked of a broker, and read.

Source: Kafka's protocol guide, key 18; KIP-584.
"""

from collections.abc import Mapping
from io import BytesIO

from aiokafka.protocol.api import (
    RequestStruct,
    Response,
    ResponseHeader_v0,
    ResponseHeader_v1,
)
from aiokafka.protocol.types import (
    CompactArray,
    Int16,
    Schema,
    TaggedFields,
    UnsignedVarInt32,
)

from shared.messaging.protocol import ERROR, TAGS, TEXT, THROTTLE

FINALIZED_FEATURES = 2
"""The tag of an answer about versions under which the features in force stand."""


class _Versions(Response):
    API_KEY = 18
    API_VERSION = 3
    SCHEMA = Schema(
        ERROR,
        (
            "api_versions",
            CompactArray(("key", Int16), ("least", Int16), ("most", Int16), TAGS),
        ),
        THROTTLE,
        TAGS,
    )


class AskVersions(RequestStruct):
    """Name of the software and its version; asks which features are in force."""

    API_KEY = 18
    API_VERSION = 3
    FLEXIBLE_VERSION = True
    RESPONSE_TYPE = _Versions
    SCHEMA = Schema(("software_name", TEXT), ("software_version", TEXT), TAGS)

    def parse_response_header(
        self, read_buffer: BytesIO | bytes
    ) -> ResponseHeader_v0 | ResponseHeader_v1:
        """Return the header of old, which this one answer keeps for all to read."""
        return ResponseHeader_v0.decode(read_buffer)


def level_in_force(tags: Mapping[int, bytes], feature: str) -> int:
    """Return the level of a feature of the cluster from the tags of its versions.

    0 where it has none.
    """
    if (found := tags.get(FINALIZED_FEATURES)) is None:
        return 0
    data = BytesIO(found)
    for _ in range(UnsignedVarInt32.decode(data) - 1):
        name, most, _ = TEXT.decode(data), Int16.decode(data), Int16.decode(data)
        TaggedFields.decode(data)
        if name == feature:
            return int(most)
    return 0
