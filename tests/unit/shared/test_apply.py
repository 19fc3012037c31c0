"""One batch of one partition: what is written, what is sent, what is passed over."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.messaging.apply import Batch, apply_batch
from shared.messaging.claims import Claim
from shared.messaging.crash import quietly
from shared.messaging.dead_letters import Brake
from shared.messaging.records import Record
from shared.messaging.state import Fenced, Gap
from shared.messaging.verdicts import MustStop
from tests.support.counting_line import ANSWERED_POISON, POISON, new_counting_line
from tests.support.fakes import FakeState
from tests.support.records import record

LINE = new_counting_line()


def records(*keyed: tuple[bytes | None, bytes], first: int = 0) -> list[Record]:
    return [
        record(value, topic=LINE.topic, key=key, offset=offset)
        for offset, (key, value) in enumerate(keyed, start=first)
    ]


async def claim(state: FakeState, *, out: int = 0) -> Claim:
    cursor = await state.claim(0)
    nobody: Any = None
    return Claim(transactions=nobody, member=nobody, cursor=cursor, out=out, start=0)


async def take(
    state: FakeState, claimed: Claim, batch: Sequence[Record], *, brake: int = 100
) -> Batch:
    return await apply_batch(
        LINE,
        batch,
        state=state,  # type: ignore[arg-type]
        partition=0,
        claim=claimed,
        brake=Brake(most_in_a_row=brake),
        reached=quietly,
    )


def said(batch: Batch) -> list[bytes | None]:
    return [output.value for output in batch.outputs]


A, B = (b"a", b"x"), (b"b", b"x")
FATES = ("sent", "lost", "lost with its state")


class TestABatch:
    async def test_steps_through_its_records_in_order(self) -> None:
        state = FakeState()
        claimed = await claim(state)

        done = await take(state, claimed, records(A, B, A))

        assert said(done) == [b"a:1", b"b:1", b"a:2"]
        assert [dict(o.headers)["x-in"] for o in done.outputs] == [b"0", b"1", b"2"]
        assert claimed.cursor.state == 2
        assert await state.read(0, ["a", "b"]) == {"a": b"[0, 2]", "b": b"[1]"}

    async def test_leaves_what_was_restored_unread_below_what_was_sent(self) -> None:
        state = FakeState()
        claimed = await claim(state, out=3)
        claimed.restored = frozenset({b"a"})

        done = await take(state, claimed, records(A, (b"a", POISON), B, A))
        after = await take(state, claimed, records(A, first=4))

        assert (said(done), done.records) == ([b"a:1"], 4)
        assert (said(after), claimed.cursor.state) == ([b"a:2"], 4)
        assert await state.read(0, ["a", "b"]) == {"a": b"[3, 4]", "b": b"[2]"}

    async def test_forgets_what_was_restored_once_it_is_past_it(self) -> None:
        state = FakeState()
        claimed = await claim(state, out=1)
        claimed.restored = frozenset({b"a"})

        await take(state, claimed, records(A))
        await take(state, claimed, records(A, first=1))

        assert claimed.restored == frozenset()

    async def test_goes_on_from_what_was_kept(self) -> None:
        state = FakeState()
        claimed = await claim(state)
        await take(state, claimed, records(A, A))

        done = await take(state, claimed, records(A, first=2))

        assert said(done) == [b"a:3"]

    async def test_passes_over_what_was_sent_before(self) -> None:
        state = FakeState()
        claimed = await claim(state, out=2)

        done = await take(state, claimed, records(A, A, A))

        assert said(done) == [b"a:3"]
        assert await state.read(0, ["a"]) == {"a": b"[0, 1, 2]"}

    async def test_taken_again_says_the_same_and_writes_nothing(self) -> None:
        state = FakeState()
        first = await take(state, await claim(state), records(A, B, A))
        kept = dict(state.kept)

        again = await take(state, await claim(state), records(A, B, A))

        assert again.outputs == first.outputs
        assert state.kept == kept
        assert state.cursors == {0: 2}

    async def test_of_a_claim_that_lost_its_partition_is_fenced(self) -> None:
        state = FakeState()
        old = await claim(state)
        await claim(state)

        with pytest.raises(Fenced):
            await take(state, old, records(A))

        assert state.kept == {}

    async def test_on_a_view_that_was_rolled_back_stops_at_the_gap(self) -> None:
        state = FakeState()
        claimed = await claim(state)
        await take(state, claimed, records(A, A))
        state.cursors[0] = 0

        with pytest.raises(Gap):
            await take(state, claimed, records(A, first=2))

    async def test_puts_poison_aside_and_goes_on(self) -> None:
        state = FakeState()
        mixed = records(A, (b"a", POISON), (None, b"x"), (b"a", ANSWERED_POISON), A)

        done = await take(state, await claim(state), mixed)

        assert [o.topic for o in done.outputs] == [
            LINE.out,
            *[f"{LINE.group}.dlq"] * 3,
            LINE.out,
        ]
        assert done.dead == {"poison": 2, "bad": 1}
        assert said(done)[-1] == b"a:2"

    async def test_brakes_before_anything_is_written(self) -> None:
        state = FakeState()
        claimed = await claim(state)

        with pytest.raises(MustStop):
            await take(state, claimed, records(A, *[(b"a", POISON)] * 3), brake=2)

        assert state.kept == {}
        assert claimed.cursor.state == -1

    @given(
        st.lists(st.sampled_from((A, B, (b"c", POISON))), min_size=1, max_size=12),
        st.lists(st.tuples(st.integers(1, 5), st.sampled_from(FATES)), max_size=20),
    )
    async def test_wherever_it_is_interrupted_the_same_comes_out(
        self, keyed: list[tuple[bytes, bytes]], fates: list[tuple[int, str]]
    ) -> None:
        every = records(*keyed)
        state, sent, out = FakeState(), list[bytes | None](), 0
        for size, fate in [*fates, (len(every), "sent"), (len(every), "sent")]:
            claimed = await claim(state, out=out)
            start = min(claimed.cursor.state + 1, out)
            batch = every[start : start + size]
            if not batch:
                continue
            done = await take(state, claimed, batch)
            if fate == "sent":
                sent += said(done)
                out = max(out, start + len(batch))
            elif fate == "lost with its state":
                state = FakeState()

        assert out == len(every)
        assert sent == said(await _at_once(every))


async def _at_once(every: list[Record]) -> Batch:
    state = FakeState()
    return await take(state, await claim(state), every)
