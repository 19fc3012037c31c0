"""The peers of the benchmark do the work that they are measured at."""

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from bench.peers.contract import WORDS, Peer, Places
from bench.peers.kafka_streams import made as java
from bench.peers.kafka_streams.peer import PEER as KAFKA_STREAMS
from bench.peers.quix import made as python
from bench.peers.quix.peer import PEER as QUIX
from bench.peers.quix_at_least_once.peer import PEER as QUIX_AT_LEAST_ONCE
from bench.peers.ready import folder_of
from shared.messaging.provision import create_topics
from stack.children import start_child, stop_all
from stack.java import find_java
from stack.local import LocalStack
from stack.settings import StackSettings
from tests.support.builders import Fields, application, to_bytes
from tests.support.kafka_thread import KafkaThread

PARTITIONS = 2
CASES = 60
SECONDS = 90.0
TOPICS = ("applications", "cases", "decisions", "determinations")
PEERS = (KAFKA_STREAMS, QUIX, QUIX_AT_LEAST_ONCE)


def _is_made(peer: Peer) -> bool:
    if peer is KAFKA_STREAMS:
        found = find_java(wanted=StackSettings().java)
        return java.is_made(workdir=folder_of(name=peer.name), java=found)
    return python.is_made(workdir=folder_of(name=QUIX.name))


def _places(peer: Peer, stack: LocalStack, state: Path) -> Places:
    made = folder_of(name=KAFKA_STREAMS.name if peer is KAFKA_STREAMS else QUIX.name)
    # What was made is used where it is; what a run keeps goes into its own folder.
    for part in made.iterdir():
        (state / part.name).symlink_to(part)
    return Places(
        bootstrap=stack.bootstrap_servers,
        redis_url="",
        prefix=f"peer-{uuid.uuid4().hex[:8]}",
        partitions=PARTITIONS,
        workdir=state,
    )


async def _make_topics(places: Places) -> None:
    admin = AIOKafkaAdminClient(bootstrap_servers=places.bootstrap)
    await admin.start()
    try:
        codes = await create_topics(
            admin, [NewTopic(f"{places.prefix}.{t}", PARTITIONS, 1) for t in TOPICS]
        )
        assert not any(codes.values())
    finally:
        await admin.close()


@contextmanager
def _running(peer: Peer, places: Places, stack: LocalStack) -> Iterator[None]:
    children = [
        start_child(
            name=each.name,
            command=each.argv,
            mark=stack.mark,
            log=places.workdir / f"{each.name}.log",
            port=0,
            answers=lambda _: True,
            environment=each.env,
        )
        for each in peer.processes(places)
    ]
    try:
        yield
    finally:
        stop_all(children=children, patience=20)


def _applications() -> list[Fields]:
    found, none = f"with {WORDS[-1]} on study", "without any finding"
    return [
        application(
            *(f"Therapy, {n} sessions" for n in range(1 + number % 4)),
            summary=found if number % 3 else none,
        )
        for number in range(CASES)
    ]


def _expected(fields: Fields) -> dict[str, Any]:
    outcome = "overturned" if WORDS[-1] in fields["summary"] else "upheld"
    items = [
        {"item_id": str(n), "outcome": outcome, "request": item["request"]}
        for n, item in enumerate(fields["items"], start=1)
    ]
    kept = {name: fields[name] for name in ("case_number", "summary", "reviewer")}
    return {**kept, "outcome": outcome, "items": items}


class TestPeer:
    @pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.name)
    def test_determines_each_case_once(
        self, peer: Peer, live_infrastructure: LocalStack, tmp_path: Path
    ) -> None:
        if not _is_made(peer):
            pytest.skip("this peer is not fetched: run `make bench-setup`")
        places = _places(peer, live_infrastructure, tmp_path)
        given = _applications()
        servers = places.bootstrap
        applications, *_, determinations = (f"{places.prefix}.{t}" for t in TOPICS)

        with KafkaThread(bootstrap_servers=servers, topics=()) as kafka:
            kafka.run(_make_topics(places))
        with KafkaThread(bootstrap_servers=servers, topics=(determinations,)) as kafka:
            kafka.send_all(
                (applications, to_bytes(a), a["case_number"].encode(), (), None)
                for a in given
            )
            with _running(peer, places, live_infrastructure):
                kafka.wait(lambda seen: len(seen) >= CASES, seconds=SECONDS)
            seen = kafka.seen()

        def by_number(body: dict[str, Any]) -> str:
            return json.dumps(body["case_number"])

        told = sorted((record.body for record in seen), key=by_number)
        assert told == sorted(map(_expected, given), key=by_number)
