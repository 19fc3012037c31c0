"""Poison is put aside, listed, sent again, mended, and its effect is seen."""

from pathlib import Path

import pytest

from tests.support.builders import SUBMITTED, application, to_bytes
from tests.support.imr import Imr
from tests.support.live_stack import APPLICATIONS, INTAKE_DLQ, Line

MEDICAL = "a word of a medical record"


@pytest.fixture
def imr(line: Line, tmp_path: Path) -> Imr:
    return Imr(line, tmp_path)


def put_poison(line: Line, case: str) -> str:
    """Write an application that breaks off; return the position of its dead letter."""
    broken = f'{{"case_number": "{case}", "summary": "{MEDICAL}'.encode()
    position = line.kafka.send(
        APPLICATIONS,
        broken,
        key=case.encode(),
        headers=(("ce_type", SUBMITTED.encode()),),
    )
    dead = line.dead_letter(position)
    return f"{INTAKE_DLQ}/{dead.partition}/{dead.offset}"


class TestRedrive:
    def test_sends_again_stops_a_loop_and_sees_the_effect_of_mended_bytes(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        fields = application()
        position = put_poison(line, fields["case_number"])
        mended = tmp_path / "mended.json"
        mended.write_bytes(to_bytes(fields))

        [first] = imr.lines("redrive", position, code=1)
        [again] = imr.lines("redrive", position)
        [shown] = imr.lines("dead-letter", position)
        kinds = imr.lines("dead-letters")
        own = imr.lines("dead-letters", "--fingerprint", shown["fingerprint"])
        [second] = [d for d in own if d["origin"] == first["sent"]]
        [refused] = imr.lines("redrive", second["position"], code=1)
        [done] = imr.lines("redrive", second["position"], "--value", str(mended))

        assert (first["outcome"], first["reason"]) == (
            "again a dead letter",
            "not-json",
        )
        assert again["outcome"] == "redriven before"
        assert shown["fingerprint"] in {kind["fingerprint"] for kind in kinds}
        assert (second["attempt"], refused["outcome"]) == (2, "refused")
        assert "failed 2 times" in refused["reason"]
        assert done["outcome"] == "done"
        assert done["effects"] == ["imr.case-received.v1"]
        assert line.determination(fields["case_number"])["outcome"] == "upheld"
        assert MEDICAL not in str([first, again, shown, kinds, own, refused, done])

    def test_tries_without_sending(self, line: Line, imr: Imr) -> None:
        fields = application()
        position = put_poison(line, fields["case_number"])

        [told] = imr.lines("redrive", position, "--dry-run")

        assert (told["outcome"], told["sent"]) == ("no effect yet", None)

    def test_writes_the_bytes_only_where_asked(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        position = put_poison(line, application()["case_number"])
        out = tmp_path / "bytes"

        shown = imr("dead-letter", position, "--out", str(out))

        assert MEDICAL in out.read_text()
        assert MEDICAL not in shown.stdout + shown.stderr

    def test_says_what_is_not_there(self, imr: Imr) -> None:
        assert "Expected a position" in imr("dead-letter", "nowhere", code=2).stderr
        assert (
            "no dead letter" in imr("redrive", f"{INTAKE_DLQ}/0/999999", code=1).stderr
        )
        assert "one" in imr("redrive", code=2).stderr
