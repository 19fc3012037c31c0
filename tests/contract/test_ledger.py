"""The ledger on real Kafka and Valkey: each record once, whatever is lost or broken."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.client import AIOKafkaClient
from aiokafka.errors import ProducerFenced

from shared.messaging.broker import make_wire
from shared.messaging.claims import Claims
from shared.messaging.ledger import TEND_EVERY_S
from shared.messaging.records import Output
from shared.messaging.state import Fenced, cursor_key
from shared.messaging.transactions import Member
from shared.messaging.verdicts import MustStop, TryAgain
from shared.messaging.writer import Load, write_transaction
from tests.contract.conftest import Bench, before_deadline
from tests.support.counting_line import ANSWERED_POISON, POISON

MEBIBYTE = 1_048_576
NOBODY = Member(group="g", generation=-1, member_id="")


def counts(*cases: str, up_to: int) -> Counter[bytes | None]:
    return Counter(f"{c}:{n + 1}".encode() for c in cases for n in range(up_to))


class TestLedger:
    async def test_takes_what_was_there_before_it_came(self, bench: Bench) -> None:
        await bench.send(b"x", b"x", b"x")

        await bench.start()

        assert await bench.counted(3) == counts("a", up_to=3)

    async def test_goes_on_where_it_stopped(self, bench: Bench) -> None:
        first = await bench.start()
        await bench.send(b"x", b"x")
        await bench.counted(2)
        await bench.stop(first)
        await bench.send(b"x")

        await bench.start()

        assert await bench.counted(3) == counts("a", up_to=3)

    async def test_rebuilds_a_view_that_was_wiped_and_repeats_nothing(
        self, bench: Bench
    ) -> None:
        await bench.start()
        await bench.send(b"x", b"x")
        await bench.counted(2)
        await bench.redis.flushdb()

        await bench.send(b"x")

        assert await bench.counted(3) == counts("a", up_to=3)

    async def test_rebuilds_a_view_that_was_wiped_although_nothing_arrives(
        self, bench: Bench
    ) -> None:
        await bench.start()
        await bench.send(b"x", b"x")
        await bench.counted(2)
        kept = await bench.state.read(0, ["a"])

        await bench.redis.flushdb()

        async def is_back() -> bool:
            return await bench.state.read(0, ["a"]) == kept

        await before_deadline(is_back)

    async def test_rebuilds_a_view_that_was_rolled_back(self, bench: Bench) -> None:
        await bench.start()
        await bench.send(b"x")
        await bench.counted(1)
        old = await _dump(bench)
        await bench.send(b"x", b"x")
        await bench.counted(3)
        await _put_back(bench, old)

        await bench.send(b"x")

        assert await bench.counted(4) == counts("a", up_to=4)

    async def test_stops_where_the_log_is_shorter_than_its_state(
        self, bench: Bench
    ) -> None:
        key = cursor_key(service=bench.line.service, partition=0)
        await bench.redis.hset(key, mapping={"epoch": 1, "state": 1_000})

        ledger = await bench.start()

        failure = await asyncio.wait_for(ledger.failed, 20)
        assert isinstance(failure, MustStop)
        assert "1000" in str(failure)
        assert not ledger.alive()
        assert not ledger.ready()


class TestPoison:
    @pytest.mark.parametrize(
        ("value", "key"),
        [
            pytest.param(None, None, id="no value and no key"),
            pytest.param(b"poison", None, id="no key"),
            pytest.param(b"poison \xff\xfe\x00", b"\xff\xfe", id="no text"),
            pytest.param(POISON + b"x" * 5 * MEBIBYTE, b"k", id="5 MB body"),
            pytest.param(POISON, b"k" * 300_000, id="300 kB key"),
            pytest.param(POISON + b"v" * 1_000, b"k" * 4 * MEBIBYTE, id="4 MB key"),
        ],
    )
    async def test_is_put_aside_with_its_bytes(
        self, bench: Bench, value: bytes | None, key: bytes | None
    ) -> None:
        headers = (("empty", None), ("text", b"\xff\xfe"), ("", b"nameless"))
        await bench.start()
        await bench.send(value, key=key, headers=headers)
        await bench.send(b"x")

        (dead,) = await bench.dead()

        assert dead.key == key
        assert (dead.value or b"") == (value or b"")
        assert ("x-header-empty", None) in dead.headers
        assert ("x-header-text", b"\xff\xfe") in dead.headers
        assert dead.header("x-original-offset") == "0"
        assert dead.header("x-original-topic") == bench.line.topic
        assert await bench.counted(1) == counts("a", up_to=1)

    async def test_keeps_its_bytes_where_headers_are_too_many(
        self, bench: Bench
    ) -> None:
        headers = tuple((f"h{n}", b"") for n in range(400_000))
        await bench.start()
        await bench.send(POISON + b"v" * 3 * MEBIBYTE, headers=headers)

        (dead,) = await bench.dead()

        assert len(dead.value or b"") == len(POISON) + 3 * MEBIBYTE

    async def test_stops_the_line_where_there_is_no_end_of_it(
        self, bench: Bench
    ) -> None:
        await bench.send(*[POISON] * 5, b"x")

        ledger = await bench.start(brake=4)

        failure = await asyncio.wait_for(ledger.failed, 20)
        assert isinstance(failure, MustStop)
        assert "5 records in a row" in str(failure)
        assert bench.kafka.seen(lambda r: r.topic != bench.line.topic) == []

    async def test_does_not_stop_the_line_where_good_records_come_between(
        self, bench: Bench
    ) -> None:
        mixed = [POISON, POISON, b"x", ANSWERED_POISON, POISON, b"x"]
        await bench.send(*mixed)

        ledger = await bench.start(brake=2)

        assert len(await bench.dead(4)) == 4
        assert await bench.counted(2) == counts("a", up_to=2)
        assert ledger.alive()


class TestAClaim:
    async def test_fences_the_one_before_it(self, bench: Bench) -> None:
        source = TopicPartition(bench.line.topic, 0)
        said = Output(topic=bench.line.out, key=b"a", value=b"zombie")
        late = Load(source=source, next_offset=1, outputs=[said])
        async with claiming(bench) as (claims, consumer):
            old = await claims.make(consumer, source, member=NOBODY)
            new = await claims.make(consumer, source, member=NOBODY)

            with pytest.raises(Fenced):
                await bench.state.apply(0, old.cursor, {"a": b"zombie"}, last=0)
            with pytest.raises(ProducerFenced):
                await write_transaction(old.transactions, [late], member=NOBODY)

            assert new.cursor.epoch == old.cursor.epoch + 1
            assert await consumer.committed(source) is None
            assert bench.kafka.seen(lambda r: r.topic == bench.line.out) == []

    async def test_is_tried_again_while_kafka_names_no_broker(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        bootstrap = AIOKafkaClient.bootstrap

        async def fenced(self: AIOKafkaClient) -> None:
            await bootstrap(self)
            # As one finds it whose broker was frozen, and is not back in the cluster.
            self.cluster._brokers.clear()

        async with claiming(bench) as (claims, consumer):
            monkeypatch.setattr(AIOKafkaClient, "bootstrap", fenced)
            source = TopicPartition(bench.line.topic, 0)

            with pytest.raises(TryAgain, match="names no broker"):
                await claims.make(consumer, source, member=NOBODY)


class TestPartitionsBetweenTwoAssignments:
    async def test_are_claimed_by_nobody(self, bench: Bench) -> None:
        ledger = await bench.start()
        await bench.send(b"x")
        await bench.counted(1)
        key = cursor_key(service=bench.line.service, partition=0)
        epoch = await bench.redis.hget(key, "epoch")

        await ledger.on_partitions_revoked(())
        await bench.send(b"x")
        await asyncio.sleep(2 * TEND_EVERY_S)

        assert await bench.redis.hget(key, "epoch") == epoch
        assert not ledger.ready()
        await ledger.on_partitions_assigned(())
        assert await bench.counted(2) == counts("a", up_to=2)


@asynccontextmanager
async def claiming(bench: Bench) -> AsyncIterator[tuple[Claims, AIOKafkaConsumer]]:
    wire = make_wire(bench.settings, client_id="test")
    servers = bench.settings.bootstrap_servers
    async with AIOKafkaConsumer(
        bootstrap_servers=servers, group_id=bench.line.group, enable_auto_commit=False
    ) as consumer:
        consumer.assign([TopicPartition(bench.line.topic, 0)])
        yield (
            Claims(line=bench.line, kafka=bench.settings, state=bench.state, wire=wire),
            consumer,
        )
        await wire.stop()


async def _dump(bench: Bench) -> dict[bytes, bytes]:
    keys = await bench.redis.keys(f"{bench.line.service}:*")
    return {key: await bench.redis.dump(key) for key in keys}


async def _put_back(bench: Bench, old: dict[bytes, bytes]) -> None:
    for key, value in old.items():
        await bench.redis.restore(key, 0, value, replace=True)
