"""`imr redrive`: take dead letters back to where they came from.

What may be sent is `redrive_guard`'s, what came of it `effects`'. All is read off Kafka
and nothing is noted down elsewhere: the record that was sent says that it is a redrive.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aiokafka import TopicPartition

from services.console.cluster import Cluster
from services.console.dead import DeadLetter, redriven
from services.console.effects import SHOWN_BY, Effects, Outcome, Redrive
from services.console.redrive_guard import as_sent, out_of_order, refusal
from services.console.sent_again import places, since
from services.console.topics import everywhere, open_reader
from services.intake.reading import ReadEvent, read
from shared.messaging.broker import make_producer
from shared.messaging.topics import INTAKE_GROUP, dead_letter_topic

SENT_WITHIN_S = 30.0
AT_A_TIME = 200
"""Few enough that a failure is seen before the brake of a service is near."""
NOT_SENT = "not sent: of those before it, one became a dead letter again"

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """What a redrive is asked to do: with which bytes, by whom and why, how long."""

    mended: bytes | None = None
    by: str = ""
    why: str = ""
    timeout_s: float = 60.0
    elsewhere: bool = False


async def look(
    cluster: Cluster, letters: Sequence[DeadLetter], *, mandate: Mandate
) -> tuple[Redrive, ...]:
    """Return what would become of each, with nothing sent; the order stays."""
    redrives = tuple(
        Redrive(letter=one, partition=one.partition, case=_case(one, mandate))
        for one in letters
    )
    for one in redrives:
        if reason := _refusal(one.letter, mandate):
            one.settle(Outcome.REFUSED, reason)
    places: dict[TopicPartition, list[Redrive]] = defaultdict(list)
    for one in redrives:
        places[TopicPartition(one.letter.topic, one.partition)].append(one)
    for source, own in places.items():
        await _look_behind(cluster, source, own, mended=mandate.mended)
    return redrives


async def redrive(
    cluster: Cluster, redrives: Sequence[Redrive], *, mandate: Mandate, tell: Told
) -> None:
    """Send what may be sent and wait for its effect: one, and if that is well, more."""
    sending = [one for one in redrives if one.outcome is Outcome.WOULD_BE_SENT]
    if not sending:
        return
    groups = {one.letter.group for one in sending}
    shown_on = {t for g in groups for t in (*SHOWN_BY[g], dead_letter_topic(g))}
    sources = everywhere(cluster, shown_on)
    chunks = [sending[:1]]
    chunks += (sending[n : n + AT_A_TIME] for n in range(1, len(sending), AT_A_TIME))
    async with open_reader(cluster, sources, from_beginning=False) as reader:
        effects = Effects(cluster, reader)
        for done, chunk in enumerate(chunks):
            if any(one.outcome is Outcome.AGAIN for one in sending):
                for one in chunk:
                    one.settle(Outcome.REFUSED, NOT_SENT)
                continue
            await _send(cluster, chunk, mandate=mandate)
            await effects.follow(chunk, seconds=mandate.timeout_s)
            if len(chunks) > 1:
                tell(f"{sum(map(len, chunks[: done + 1]))} of {len(sending)} sent")


def _refusal(letter: DeadLetter, mandate: Mandate) -> str:
    return refusal(letter, mended=mandate.mended, elsewhere=mandate.elsewhere)


def _case(letter: DeadLetter, mandate: Mandate) -> str:
    """Return the case that a record is about, as far as can be told."""
    key = (letter.record.key or b"").decode(errors="replace")
    if letter.group != INTAKE_GROUP:
        return key
    record = as_sent(letter, mended=mandate.mended)
    found = read(record.value, type_name=record.header("ce_type"))
    return found.event.case_number if isinstance(found, ReadEvent) else key


async def _look_behind(
    cluster: Cluster,
    source: TopicPartition,
    redrives: Sequence[Redrive],
    *,
    mended: bytes | None,
) -> None:
    """Refuse what was redriven before, and what its case has gone beyond."""
    first = min(one.letter.offset for one in redrives) + 1
    keys = {one.letter.record.key for one in redrives}
    later = await since(
        cluster, source, first=first, wanted=lambda record: record.key in keys
    )
    sent_before = places(later)
    for one in redrives:
        if place := sent_before.get(one.letter.record.position):
            one.settle(Outcome.BEFORE, f"as {place}")
        elif one.outcome is Outcome.WOULD_BE_SENT:
            behind = [
                record
                for record in later
                if record.key == one.letter.record.key
                and record.offset > one.letter.offset
            ]
            if reason := out_of_order(one.letter, behind, mended=mended):
                one.settle(Outcome.REFUSED, reason)


async def _send(
    cluster: Cluster, redrives: Sequence[Redrive], *, mandate: Mandate
) -> None:
    """Write the records; the order of a partition is that in which they are given."""
    producer = make_producer(cluster.kafka, client_id="imr")
    await producer.start()
    try:
        async with asyncio.timeout(SENT_WITHIN_S):
            waiting = []
            for one in redrives:
                output = redriven(
                    one.letter, mended=mandate.mended, by=mandate.by, why=mandate.why
                )
                future = await producer.send(
                    output.topic,
                    key=output.key,
                    value=output.value,
                    headers=list(output.headers),
                    partition=output.partition,
                )
                waiting.append(future)
            for one, sent in zip(redrives, await asyncio.gather(*waiting), strict=True):
                one.sent(sent.offset)
    finally:
        await producer.stop()
