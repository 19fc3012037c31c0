"""What the stack's commands say: events in a line, logs, pip's steps, the targets."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiokafka import ConsumerRecord

from stack.bootstrap import find_python, steps_of
from stack.logs import ends, follow
from stack.places import ROOT
from stack.ports import Ports
from stack.record import Entry, Record, read_record, remove_record, write_record
from stack.watch import Travelled, line_of, read_travelled

CASE = "CM16-0000001"


def record(*, value: bytes | None, headers: Any = ()) -> ConsumerRecord:
    return ConsumerRecord(
        topic="imr.decisions.v1",
        partition=0,
        offset=0,
        timestamp=1_476_500_000_000,
        timestamp_type=0,
        key=CASE.encode(),
        value=value,
        checksum=None,
        serialized_key_size=0,
        serialized_value_size=0,
        headers=headers,
    )


class TestLineOf:
    def test_says_who_what_and_how_it_came_out(self) -> None:
        event = Travelled(
            time=datetime(2016, 10, 15, 2, 53, 20, 7000, tzinfo=UTC),
            topic="imr.decisions.v1",
            type="imr.item-decided.v1",
            case=CASE,
            body={"item": "1", "outcome": "upheld", "module": "psychotherapy@2009"},
        )

        assert re.sub(" +", " ", line_of(event)) == (
            "02:53:20.007 imr.decisions.v1 item-decided CM16-0000001 "
            "item 1 upheld by psychotherapy@2009"
        )


class TestReadTravelled:
    def test_reads_type_and_case(self) -> None:
        headers = (("ce_type", b"imr.item-decided.v1"),)

        event = read_travelled(record(value=b'{"item": "1"}', headers=headers))

        assert (event.type, event.case) == ("imr.item-decided.v1", CASE)

    @pytest.mark.parametrize("value", [None, b"", b"{", b"[1]", b"\xff"])
    def test_survives_any_value(self, value: bytes | None) -> None:
        assert read_travelled(record(value=value)).body == {}

    @pytest.mark.parametrize("header", [None, b"\xff\xfe"])
    def test_survives_any_header(self, header: bytes | None) -> None:
        event = read_travelled(record(value=b"{}", headers=(("ce_type", header),)))

        assert "?" in line_of(event)


class TestLogs:
    def test_show_their_ends(self, tmp_path: Path) -> None:
        log = tmp_path / "intake.log"
        log.write_text("one\ntwo\nthree\n")

        assert list(ends(logs=[log], lines=2)) == [
            "intake    | two",
            "intake    | three",
        ]

    def test_are_followed_by_whole_lines(self, tmp_path: Path) -> None:
        log = tmp_path / "intake.log"
        log.write_text("before\n")
        additions = ["ne", "w\nha", "lf"]

        def add() -> None:
            with log.open("a") as file:
                file.write(additions.pop(0))

        lines = follow(logs=[log], wait=add)
        first = next(lines)
        lines.close()

        assert first == "intake    | new"


class TestRecord:
    def test_is_read_as_written(self, tmp_path: Path) -> None:
        ports = Ports(kafka=1, controller=2, valkey=3, intake=4, evaluator=5, letters=6)
        entry = Entry(name="kafka", pid=7, started=8.5, port=1)
        written = Record(
            mark="m",
            ports=ports,
            addresses={"REDIS_URL": "redis://"},
            names=("kafka",),
            children=(entry,),
        )

        write_record(folder=tmp_path, record=written)

        assert read_record(folder=tmp_path) == written

    def test_is_none_once_removed(self, tmp_path: Path) -> None:
        remove_record(folder=tmp_path)

        assert read_record(folder=tmp_path) is None


class TestBootstrap:
    @pytest.mark.parametrize(
        ("line", "step"),
        [
            ("Collecting aiokafka==0.14.0 (from -r requirements.lock (line 1))\n",
             "aiokafka 0.14.0"),
            ("Collecting colorama==0.4.6; sys_platform == 'win32'\n", "colorama 0.4.6"),
            ("Installing collected packages: a, b\n", "installing …"),
            ("  Using cached a.whl\n", None),
        ],
    )  # fmt: skip
    def test_reads_the_steps_of_pip(self, line: str, step: str | None) -> None:
        assert steps_of(line) == step

    def test_passes_over_a_python_that_cannot_make_environments(
        self, tmp_path: Path
    ) -> None:
        poor = tmp_path / "python3"
        poor.write_text("#!/bin/sh\nexit 1\n")
        poor.chmod(0o755)

        assert find_python(candidates=(str(poor), "no-such-python")) is None


class TestMakefile:
    def test_explains_every_target(self) -> None:
        text = (ROOT / "Makefile").read_text(encoding="utf-8")
        phony = re.search(r"^\.PHONY:((?:.*\\\n)*.*)", text, re.MULTILINE)
        assert phony is not None
        names = set(phony[1].replace("\\\n", " ").split())

        explained = set(re.findall(r"^([a-z-]+):.*## \w", text, re.MULTILINE))

        assert names == explained
