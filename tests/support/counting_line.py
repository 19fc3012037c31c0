"""The smallest line with a memory: it counts the records of each case.

Its output says `case:n` for the n-th record of a case, so that a record that was lost,
repeated or taken with the wrong state shows in what comes out. `POISON` is refused.
"""

import asyncio
import json
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field

from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from shared.messaging.dead_letters import dead_letter
from shared.messaging.line import Incoming
from shared.messaging.provision import create_topics
from shared.messaging.records import Kept, Output, Record, Step, as_bytes
from shared.messaging.topics import MAX_DEAD_LETTER_BYTES, MAX_RECORD_BYTES
from shared.messaging.verdicts import Unprocessable

POISON = b"poison"
ANSWERED_POISON = b"answered poison"


@dataclass(slots=True, kw_only=True)
class CountingLine:
    """Counts; `stepped` is every offset that was taken through `step`, with repeats."""

    service: str
    group: str
    topic: str
    out: str
    most_records: int = 500
    restores_from: str | None = None
    stepped: list[tuple[int, int]] = field(default_factory=list)

    @property
    def writes(self) -> tuple[str, ...]:
        """Where the counts go."""
        return (self.out,)

    def read(self, record: Record) -> Incoming[bytes]:
        """Read a record; raises Unprocessable."""
        if record.key is None or (record.value or b"").startswith(POISON):
            raise Unprocessable("poison")
        case = record.key.decode(errors="replace")
        return Incoming(record=record, case_number=case, content=record.value or b"")

    def step(self, incoming: Incoming[bytes], kept: Kept | None) -> Step:
        """Return the count; the law of `step` holds: later offsets do not matter."""
        record = incoming.record
        self.stepped.append((record.partition, record.offset))
        if incoming.content == ANSWERED_POISON:
            return Step(outputs=(dead_letter(record, group=self.group, code="bad"),))
        offsets = {*json.loads(as_bytes(kept) or b"[]"), record.offset}
        number = sum(offset <= record.offset for offset in offsets)
        said = Output(
            topic=self.out,
            key=record.key,
            value=f"{incoming.case_number}:{number}".encode(),
            kind="counted",
        )
        return Step(outputs=(said,), kept=json.dumps(sorted(offsets)).encode())

    def restored(self, record: Record) -> tuple[str, bytes] | None:
        """Return nothing: the whole input is there to be read again."""
        del record
        return None


def new_counting_line() -> CountingLine:
    """Return a line with topics and a group of its own, not made yet."""
    name = f"counting-{uuid.uuid4().hex[:8]}"
    return CountingLine(
        service=name, group=f"{name}.count", topic=f"{name}.in", out=f"{name}.out"
    )


async def make_topics(
    line: CountingLine, *, bootstrap_servers: str, partitions: int
) -> None:
    """Create the topics of a line, and wait until they are known."""
    names = topics_of(line)
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap_servers)
    await admin.start()
    try:
        codes = await create_topics(
            admin,
            [
                NewTopic(name, partitions, 1, topic_configs=_limits(name))
                for name in names
            ],
        )
        assert not any(codes.values())
        async with asyncio.timeout(20):
            while not _known(  # noqa: ASYNC110 - nobody tells of it
                await admin.describe_topics(list(names)), partitions
            ):
                await asyncio.sleep(0.02)
    finally:
        await admin.close()


def topics_of(line: CountingLine) -> tuple[str, str, str]:
    """Return the input, the output and the dead-letter topic of a line."""
    return (line.topic, line.out, f"{line.group}.dlq")


def _limits(name: str) -> dict[str, str]:
    most = MAX_DEAD_LETTER_BYTES if name.endswith(".dlq") else MAX_RECORD_BYTES
    return {"max.message.bytes": str(most)}


def _known(found: Iterable[dict[str, list[object]]], partitions: int) -> bool:
    return all(len(topic["partitions"]) == partitions for topic in found)
