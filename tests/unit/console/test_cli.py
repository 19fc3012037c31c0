"""The command as a person meets it: help, wrong usage, and what cannot be reached."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from services.console import addresses
from services.console.cli import app
from services.console.exits import Exit
from stack.ports import free_port
from tests.support.builders import application, to_bytes

CASE = "CM16-0000001"
COMMANDS = (
    "submit",
    "case",
    "letter",
    "why",
    "watch",
    "review",
    "assign-reviewer",
    "withdraw",
    "authorize",
    "dead-letters",
    "dead-letter",
    "redrive",
    "rebuild",
    "decide",
    "impact",
    "import-published",
)
REVIEWER = ("--licensure", "California", "--specialty", "Psychology")
HEAVY = ("aiokafka", "faststream", "redis", "pydantic", "shared.events")


@pytest.fixture(autouse=True)
def _nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Point the command at a Kafka that is not there, and at no local stack."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(addresses, "PROJECT", tmp_path)
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", f"127.0.0.1:{free_port()}")


def _error(*words: str, code: int, stdin: bytes = b"") -> str:
    ran = CliRunner().invoke(app, list(words), stdin)
    assert ran.exit_code == code, (ran.output, ran.exception)
    return str(ran.stderr)


class TestHelp:
    def test_names_commands_and_exit_codes(self) -> None:
        said = CliRunner().invoke(app, ["--help"]).stdout

        assert [name for name in COMMANDS if name not in said] == []
        assert "Exit codes" in said

    @pytest.mark.parametrize("name", COMMANDS)
    def test_of_a_command_says_what_it_does(self, name: str) -> None:
        ran = CliRunner().invoke(app, [name, "--help"])

        assert ran.exit_code == 0
        assert len(ran.stdout.splitlines()) > 8

    def test_imports_nothing_heavy(self) -> None:
        ask = "import sys, services.console.cli; print(*sys.modules)"

        ran = subprocess.run(
            [sys.executable, "-c", ask], capture_output=True, text=True, check=True
        )

        assert [name for name in HEAVY if name in ran.stdout.split()] == []


class TestWrongUsage:
    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (("submit",), "Missing argument"),
            (("submit", "absent.json"), "found nothing"),
            (("submit", "."), "found a folder"),
            (("case", "bogus"), "Expected a case number"),
            (("letter", "CM16-1"), "Expected a case number"),
            (("why",), "A CASE or --file FILE is needed"),
            (("why", "bogus"), "Expected a case number"),
            (("watch", "--case", "bogus"), "Expected a case number"),
            (("review", "--item", "1"), "CASE and --item are needed"),
            (("review", CASE, "--rationale", "x"), "CASE and --item are needed"),
            (("review", CASE, "--item", "1"), "--outcome, --rationale"),
            (("assign-reviewer", CASE), "at least one --licensure"),
            (("withdraw", CASE, "--on", "1/2/2016"), "Invalid value"),
            (("decide", "absent.json"), "found nothing"),
        ],
    )
    def test_ends_with_two_and_says_what_is_expected(
        self, words: tuple[str, ...], said: str
    ) -> None:
        assert said in _error(*words, code=2)

    @pytest.mark.parametrize(
        ("option", "value", "said"),
        [
            ("--rationale", "@absent", "Expected the rationale in absent"),
            ("--cite", "a|b|c|d", "found 4 parts"),
            ("--cite", "|b", "DOCUMENT|EDITION|LOCATOR"),
        ],
    )
    def test_of_a_review_is_told_apart(
        self, option: str, value: str, said: str
    ) -> None:
        given = {"--outcome": "upheld", "--rationale": "No.", option: value}
        words = [word for pair in given.items() for word in pair]

        assert said in _error("review", CASE, "--item", "1", *words, *REVIEWER, code=2)


def test_a_command_whose_output_nobody_reads_on_ends_without_a_complaint(
    tmp_path: Path,
) -> None:
    file = tmp_path / "application.json"
    file.write_bytes(to_bytes(application()))
    nobody, end = os.pipe()
    os.close(nobody)

    ran = subprocess.run(
        [Path(sys.executable).parent / "imr", "decide", file, "--json"],
        stdout=end,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(end)

    assert (ran.returncode, ran.stderr) == (Exit.UNREAD, "")


class TestRefused:
    def test_is_a_review_whose_reasons_contradict_it(self) -> None:
        words = ("--rationale", "The request is medically necessary.")

        said = _error(
            *("review", CASE, "--item", "1", "--outcome", "upheld"),
            *words,
            *REVIEWER,
            code=1,
        )

        assert "rationale-contradicts-outcome" in said

    def test_is_an_item_that_is_no_number(self) -> None:
        said = _error("authorize", CASE, "--item", "one", code=1)

        assert "invalid-field" in said


class TestUnreachable:
    @pytest.mark.parametrize(
        "words",
        [
            ("submit", "-"),
            ("case", CASE),
            ("case", CASE, "--events"),
            ("letter", CASE),
            ("watch",),
            ("review",),
            ("withdraw", CASE),
        ],
    )
    def test_ends_with_three_and_says_what_to_do(self, words: tuple[str, ...]) -> None:
        said = _error(*words, code=3, stdin=to_bytes(application()))

        assert "Expected Kafka with our topics" in said
        assert "make up" in said
        assert "Traceback" not in said
