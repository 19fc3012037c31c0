"""A letter that must not go out is put aside, mended, sent again, and seen issued."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from services.letters.settings import DEFAULT_FORM
from shared.messaging.topics import DECISIONS
from tests.support.builders import application
from tests.support.imr import Imr
from tests.support.live_stack import LETTERS_DLQ, Line, start_services

CODE = "letter-withheld:unfilled-placeholder"
SENT_BY = "{organisation} sent the complete case file"
FORGOTTEN = "[{organisation} sent the complete case file]"
"""A mark only once the name is filled in: others are refused when a form is read."""


@pytest.fixture
def imr(line: Line, tmp_path: Path) -> Imr:
    return Imr(line, tmp_path)


@pytest.fixture
def flawed(line: Line, tmp_path: Path) -> Iterator[Line]:
    """Give the line with letters in a form that makes a mark of a template."""
    text = DEFAULT_FORM.read_text(encoding="utf-8")
    form = tmp_path / "form.toml"
    changed = text.replace("MAXIMUS Federal Services", "Insert Medical Review")
    changed = changed.replace(SENT_BY, FORGOTTEN)
    assert FORGOTTEN in changed
    form.write_text(changed, encoding="utf-8")
    restart_letters(line, LETTERS_FORM=str(form))
    yield line
    restart_letters(line)


def restart_letters(line: Line, **environment: str) -> None:
    line.stack.children["letters"].stop()
    start_services(line.stack, environment=environment)


def withheld(line: Line, case: str) -> str:
    """Wait for the dead letter of a case; return its position."""
    (dead, *_) = line.kafka.wait(
        lambda found: found,
        wanted=lambda r: r.topic == LETTERS_DLQ and r.key == case.encode(),
    )
    return f"{dead.topic}/{dead.partition}/{dead.offset}"


class TestALetterThatItsFormSpoils:
    def test_goes_out_once_the_form_is_mended_and_its_record_is_sent_again(
        self, flawed: Line, imr: Imr
    ) -> None:
        line = flawed
        case = line.submit(application())
        position = withheld(line, case)

        [shown] = imr.lines("dead-letter", position)
        [first] = imr.lines("redrive", position, code=1)
        second = line.dead_letter(first["sent"], topic=LETTERS_DLQ)
        again = f"{second.topic}/{second.partition}/{second.offset}"
        before = line.events(case, "determination-issued")
        restart_letters(line)
        [refused] = imr.lines("redrive", again, code=1)
        elsewhere = ("--mended-elsewhere", "--by", "ops", "--why", "OPS-7")
        [done] = imr.lines("redrive", again, *elsewhere)
        [told] = imr.lines("verify", case)

        assert (shown["code"], shown["key"]) == (CODE, case)
        assert shown["origin"].startswith(f"{DECISIONS}/")
        assert (first["outcome"], first["reason"]) == ("again a dead letter", CODE)
        assert (before, refused["outcome"]) == ([], "refused")
        assert "--mended-elsewhere" in refused["reason"]
        assert (done["outcome"], done["effects"]) == (
            "done",
            ["imr.determination-issued.v1"],
        )
        (issued,) = line.wait(case, "determination-issued")
        assert FORGOTTEN not in issued.body["letter"]
        assert (told["verified"], told["verdict"]) == (True, "holds")

    def test_is_sent_again_with_all_of_its_kind(self, flawed: Line, imr: Imr) -> None:
        line = flawed
        cases = [line.submit(application()) for _ in range(3)]
        positions = {withheld(line, case) for case in cases}
        [shown] = imr.lines("dead-letter", min(positions))
        restart_letters(line)

        told = imr.lines("redrive", "--fingerprint", shown["fingerprint"], "--yes")

        ours = [one for one in told if one["dead_letter"] in positions]
        assert [one["outcome"] for one in ours] == ["done"] * len(cases)
        for case in cases:
            assert len(line.wait(case, "determination-issued")) == 1
