"""What counts as the effect of a redrive, and what does not."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiokafka import TopicPartition
from redis.asyncio import Redis

from services.console.cluster import Cluster
from services.console.dead import OF, DeadLetter, read_dead
from services.console.effects import Effects, Outcome, Redrive
from services.console.exits import Exit, Stop
from services.console.redrive_told import exit_code, mandate
from services.console.standing import UNSEEN, in_letters
from services.letters.kept import Ended, OpenCase
from shared.events.evaluation_started import EvaluationStarted
from shared.messaging.dead_letters import dead_letter
from shared.messaging.inbound import read_happened
from shared.messaging.records import Record
from shared.messaging.topics import (
    APPLICATIONS,
    CASES,
    DECISIONS,
    INTAKE_GROUP,
    LETTERS_GROUP,
    REJECTIONS,
)
from shared.settings import KafkaSettings
from tests.support.records import event_record, record


def letter() -> DeadLetter:
    output = dead_letter(
        record(b"[", topic=APPLICATIONS, offset=3), group=INTAKE_GROUP, code="not-json"
    )
    dead = record(output.value, topic=output.topic, headers=output.headers)
    found = read_dead(dead)
    assert found is not None
    return found


def sent(offset: int = 7) -> Redrive:
    found = Redrive(letter=letter(), partition=0, case="CM16-0000001")
    found.sent(offset)
    return found


class Reader:
    """Stands somewhere in every partition."""

    def __init__(self, *, at: int = 0) -> None:
        self._at = at

    async def position(self, _source: TopicPartition) -> int:
        return self._at


def nowhere() -> Cluster:
    return Cluster(kafka=KafkaSettings(), redis=Redis(), partitions=4)


def caused(topic: str, by: int, *, partition: int = 0, of: str = "") -> Record:
    headers = (("ce_type", b"imr.x.v1"), ("x-in", str(by).encode()))
    return record(
        b"",
        topic=topic,
        partition=partition,
        headers=(*headers, (OF, of.encode())),
        offset=21,
    )


class TestARedrive:
    @pytest.mark.parametrize("topic", [CASES, REJECTIONS])
    def test_notes_what_it_brought_about(self, topic: str) -> None:
        one = sent()

        one.note(caused(topic, 7))

        assert one.effects == ["imr.x.v1"]

    @pytest.mark.parametrize(
        "other",
        [
            caused(CASES, 6),
            caused(CASES, 7, partition=1),
            caused(DECISIONS, 7),
            record(b"", topic=CASES),
        ],
        ids=["of another record", "of another partition", "elsewhere", "of nothing"],
    )
    def test_takes_nothing_else_for_it(self, other: Record) -> None:
        one = sent()

        one.note(other)

        assert one.effects == []

    def test_notes_that_it_is_a_dead_letter_again(self) -> None:
        one = sent()
        again = dead_letter(
            record(b"[", topic=APPLICATIONS, offset=7), group=INTAKE_GROUP, code="c"
        )

        one.note(record(b"[", topic=again.topic, headers=again.headers))
        one.note(letter().record)

        assert (one.again, one.effects) == ("c", [])

    @pytest.mark.parametrize("effect_first", [False, True])
    def test_follows_an_application_that_is_moved(self, *, effect_first: bool) -> None:
        one = sent()
        effects = Effects(nowhere(), Reader())
        moved = caused(APPLICATIONS, 7, partition=2, of=one.letter.record.position)
        read = [moved, caused(CASES, 21, partition=2)]

        for found in reversed(read) if effect_first else read:
            effects.take(found, (one,))

        assert one.place == f"{APPLICATIONS}/2/21"
        assert one.told()["sent"] == f"{APPLICATIONS}/0/7"
        assert one.effects == ["imr.x.v1"]

    def test_does_not_follow_another(self) -> None:
        one = sent()

        assert not one.moved_to(caused(APPLICATIONS, 7, partition=2, of="another"))
        assert one.place == f"{APPLICATIONS}/0/7"


class TestADeadLetterThatComesLast:
    async def settled(self, one: Redrive, *, at: int) -> Outcome:
        effects = Effects(nowhere(), Reader(at=at))
        one.until = {TopicPartition("a.dlq", 0): 5}
        await effects.settle((one,))
        return one.outcome

    def test_is_waited_for_where_something_else_was_seen_before(self) -> None:
        one = sent()
        one.note(caused(REJECTIONS, 7))

        before = asyncio.run(self.settled(one, at=4))
        one.again = "not-json"
        after = asyncio.run(self.settled(one, at=5))

        assert (before, after) == (Outcome.NO_EFFECT, Outcome.AGAIN)

    def test_is_not_waited_for_beyond_what_the_topics_held(self) -> None:
        one = sent()
        one.note(caused(REJECTIONS, 7))

        assert asyncio.run(self.settled(one, at=5)) is Outcome.DONE


class TestWhatLettersKeeps:
    def test_is_an_effect_where_the_record_is_in_it(self) -> None:
        started = event_record(
            EvaluationStarted.model_validate(EvaluationStarted.examples[0]),
            topic=DECISIONS,
            offset=4,
        )
        kept = OpenCase().with_event(started, read_happened(started).content)

        assert in_letters(kept, offset=4)[0]
        assert in_letters(kept, offset=5) == (False, UNSEEN)
        assert in_letters(kept, offset=None) == (True, "known: a repeat")

    def test_is_an_effect_where_the_case_is_over(self) -> None:
        assert in_letters(Ended(at=1, value=b"{}"), offset=9)[0]
        assert in_letters(Ended(at=1, reason="withdrawn"), offset=9)[0]

    def test_is_none_where_the_case_is_unknown(self) -> None:
        assert in_letters(OpenCase(), offset=9) == (False, UNSEEN)


class TestTheExitCode:
    @pytest.mark.parametrize(
        ("outcomes", "code"),
        [
            ((Outcome.DONE, Outcome.BEFORE), Exit.OK),
            ((Outcome.WOULD_BE_SENT,), Exit.OK),
            ((Outcome.DONE, Outcome.AGAIN), Exit.NO),
            ((Outcome.REFUSED,), Exit.NO),
            ((Outcome.AGAIN, Outcome.NO_EFFECT), Exit.LATE),
        ],
    )
    def test_is_that_of_the_worst(
        self, outcomes: tuple[Outcome, ...], code: Exit
    ) -> None:
        found = [replace(sent(), outcome=outcome) for outcome in outcomes]

        assert exit_code(found) is code


class TestAMandate:
    @pytest.mark.parametrize("why", ["a sentence", "Jane Invented", "x" * 65, "\u00e9"])
    def test_takes_no_sentence_for_a_header(self, why: str) -> None:
        with pytest.raises(Stop, match="--why"):
            mandate(value=None, by="ops", why=why, seconds=1)

    def test_names_who_runs_the_command(self) -> None:
        assert mandate(value=None, by=None, why="", seconds=1).by

    def test_needs_a_reason_for_mended_bytes(self, tmp_path: Path) -> None:
        path = tmp_path / "f"
        path.write_bytes(b"{}")

        with pytest.raises(Stop, match="--why"):
            mandate(value=path, by="ops", why="", seconds=1)

        assert mandate(value=path, by="o", why="A-1", seconds=1).mended == b"{}"

    def test_needs_a_reason_for_what_was_mended_elsewhere(self) -> None:
        asked: dict[str, Any] = {
            "value": None,
            "by": "o",
            "seconds": 1,
            "elsewhere": True,
        }

        with pytest.raises(Stop, match="--mended-elsewhere needs a --why"):
            mandate(**asked, why="")

        assert mandate(**asked, why="A-1").elsewhere

    def test_says_that_a_file_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(Stop, match="cannot be read"):
            mandate(value=tmp_path / "none", by="ops", why="A-1", seconds=1)


def test_a_redrive_of_letters_shows_only_in_determinations() -> None:
    one = sent()
    one.letter = replace(one.letter, group=LETTERS_GROUP)

    one.note(caused(CASES, 7))

    assert one.effects == []
