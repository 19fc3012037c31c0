"""The chain that letters keeps: what is told again, old state, and any crash."""

import copy
from collections.abc import Sequence
from typing import Any

import orjson
from hypothesis import given, settings
from hypothesis import strategies as st

from services.letters.app import make_line
from services.letters.kept import OpenCase, read_kept
from services.letters.settings import Settings
from shared.chain import digest_of, links
from shared.events.evaluation_started import EvaluationStarted
from shared.events.item_decided import ItemDecided
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.messaging.apply import apply_batch
from shared.messaging.claims import Claim
from shared.messaging.crash import quietly
from shared.messaging.dead_letters import Brake
from shared.messaging.records import Output, Record, as_bytes
from shared.messaging.topics import DECISIONS
from tests.support.fakes import FakeState
from tests.support.records import as_record, drive, event_record

LINE = make_line(Settings())
CASE = "CM16-0000001"
FATES = ("sent", "lost", "lost with its state", "rolled back")


def started() -> EvaluationStarted:
    items = [{"number": n, "request": f"Request {n}"} for n in ("1", "2")]
    fields = {**EvaluationStarted.examples[0], "items": items}
    return EvaluationStarted.model_validate(fields)


def decided(item: str) -> ItemDecided:
    told = {
        "item": item,
        "guideline_line": "Decision based on an invented guideline.",
        "rationale": "As such, the request is not medically necessary.",
    }
    return ItemDecided.model_validate({**ItemDecided.examples[0], **told})


def assigned(state: str) -> ReviewerAssigned:
    reviewer = {"licensure": [state], "specialties": ["Psychology"]}
    fields = {**ReviewerAssigned.examples[0], "reviewer": reviewer}
    return ReviewerAssigned.model_validate(fields)


TOLD = (started(), decided("1"), assigned("Nevada"), assigned("Ohio"), decided("2"))


def records(*order: int) -> list[Record]:
    """Return these of what is told, each with its own identity, wherever it stands."""
    return [
        as_record(_output(event_record(TOLD[n], topic=DECISIONS, offset=n)), offset=at)
        for at, n in enumerate(order)
    ]


def _output(told: Record) -> Output:
    return Output(
        topic=told.topic, key=told.key, value=told.value, headers=told.headers
    )


def event_with(told: Record, value: bytes) -> Record:
    output = Output(topic=told.topic, key=told.key, value=value, headers=told.headers)
    return as_record(output, offset=told.offset)


def issued(steps: Sequence[Any]) -> dict[str, Any]:
    (output,) = [o for step in steps for o in step.outputs]
    found: dict[str, Any] = orjson.loads(output.value)
    return found


def end_of(found: Sequence[Record]) -> str:
    return links(CASE, map(digest_of, found))[-1].hex()


class TestTheDetermination:
    def test_carries_the_end_of_the_chain(self) -> None:
        told = records(0, 1, 2, 4)

        steps, _ = drive(LINE, told)

        assert issued(steps)["chain"] == {"end": end_of(told), "records": 4}

    def test_is_made_from_bytes_as_they_stand_in_the_topic(self) -> None:
        first, *others = records(0, 1, 2, 4)
        spaced = orjson.dumps(
            orjson.loads(first.value or b""), option=orjson.OPT_INDENT_2
        )
        told = [event_with(first, spaced), *others]

        steps, kept = drive(LINE, told[:3])
        more = LINE.step(LINE.read(told[3]), as_bytes(kept))

        assert issued([*steps, more])["chain"]["end"] == end_of(told)

    @given(st.lists(st.sampled_from((0, 1, 2, 3)), max_size=6))
    def test_does_not_change_with_what_is_told_again(self, again: list[int]) -> None:
        steps, _ = drive(LINE, records(0, 1, 2, 3, *again, 4))

        once, _ = drive(LINE, records(0, 1, 2, 3, 4))
        assert issued(steps) == issued(once)
        assert issued(steps)["reviewer"]["licensure"] == ["Ohio"]

    def test_counts_another_body_under_a_known_identity(self) -> None:
        first = records(0, 1, 2, 2, 4)
        other = event_with(first[3], assigned("Ohio").to_json())
        told = [*first[:3], other, first[4]]

        steps, _ = drive(LINE, told)

        assert issued(steps)["chain"] == {"end": end_of(told), "records": 5}

    def test_is_not_made_by_a_record_before_the_last_one_needed(self) -> None:
        wrong = decided("2").model_copy(update={"rationale": "It is necessary."})
        told = [*records(0, 1, 2), event_record(wrong, topic=DECISIONS, offset=3)]
        steps, kept = drive(LINE, told)

        again = LINE.step(LINE.read(told[1]), kept)

        assert steps[3].outputs[0].kind.startswith("letter-withheld")
        assert again.outputs == ()


class TestStateFromBeforeThereWereChains:
    def test_is_read_and_gives_a_letter_without_a_chain(self) -> None:
        told = records(0, 1, 2, 4)
        _, kept = drive(LINE, told[:2])
        old = orjson.loads(as_bytes(kept) or b"")
        del old["marks"]

        between = LINE.step(LINE.read(told[2]), orjson.dumps(old))
        last = LINE.step(LINE.read(told[3]), between.kept)

        assert "chain" not in issued([last])
        assert issued([last])["letter_sha256"]

    def test_that_an_older_service_added_to_has_no_chain(self) -> None:
        told = records(0, 1, 2, 4)
        _, kept = drive(LINE, told[:3])
        mixed = orjson.loads(as_bytes(kept) or b"")
        del mixed["marks"][1]

        last = LINE.step(LINE.read(told[3]), orjson.dumps(mixed))

        assert "chain" not in issued([last])

    def test_keeps_marks_through_reading_and_writing(self) -> None:
        _, kept = drive(LINE, records(0, 1, 1))

        found = read_kept(as_bytes(kept))

        assert isinstance(found, OpenCase)
        assert found == kept
        assert len(found.digests() or ()) == 2


class TestAnyCrash:
    @given(
        st.lists(st.sampled_from(range(4)), max_size=5),
        st.lists(st.tuples(st.integers(1, 4), st.sampled_from(FATES)), max_size=14),
    )
    @settings(max_examples=150)
    async def test_gives_the_same_bytes(
        self, again: list[int], fates: list[tuple[int, str]]
    ) -> None:
        every = records(0, 1, 2, 3, *again, 4, *again)
        state, sent, out = FakeState(), list[Output](), 0
        older = copy.deepcopy(state)
        for size, fate in [*fates, (len(every), "sent"), (len(every), "sent")]:
            made, following = await _take(state, every, size, out=out)
            if fate == "sent":
                sent, out = [*sent, *made], max(out, following)
            elif fate == "rolled back":
                state = copy.deepcopy(older)
            elif fate == "lost with its state":
                state = FakeState()
                await _restore(state, sent)
            if size == 1:
                older = copy.deepcopy(state)

        once, _ = drive(LINE, every)
        expected = [o.value for step in once for o in step.outputs]
        assert out == len(every)
        assert [o.value for o in sent] == expected
        assert len(expected) == 1


async def _take(
    state: FakeState, every: list[Record], size: int, *, out: int
) -> tuple[tuple[Output, ...], int]:
    cursor = await state.claim(0)
    start = min(cursor.state + 1, out)
    batch = every[start : start + size]
    if not batch:
        return (), out
    nobody: Any = None
    claim = Claim(
        transactions=nobody, member=nobody, cursor=cursor, out=out, start=start
    )
    done = await apply_batch(
        LINE,
        batch,
        state=state,  # type: ignore[arg-type]
        partition=0,
        claim=claim,
        brake=Brake(most_in_a_row=9),
        reached=quietly,
    )
    return done.outputs, start + len(batch)


async def _restore(state: FakeState, sent: Sequence[Output]) -> None:
    for output in sent:
        found = LINE.restored(as_record(output, offset=0))
        assert found is not None
        await state.restore(0, dict([found]))
