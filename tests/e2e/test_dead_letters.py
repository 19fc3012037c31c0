"""Poison is put aside, listed, sent again, mended, and its effect is seen."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shared.events import Event
from shared.events.case_received import CaseReceived
from shared.events.evaluation_started import EvaluationStarted
from shared.events.item_decided import ItemDecided
from shared.messaging.partitions import partition_of
from shared.messaging.topics import CASES, DECISIONS
from tests.support.builders import (
    REVIEWER,
    SUBMITTED,
    application,
    new_case_number,
    to_bytes,
)
from tests.support.imr import Imr
from tests.support.live_stack import (
    APPLICATIONS,
    EVALUATOR_DLQ,
    INTAKE_DLQ,
    LETTERS_DLQ,
    PARTITIONS,
    Line,
)
from tests.support.records import event_record

MEDICAL = "a word of a medical record"
UPHELD = {
    "outcome": "upheld",
    "guideline_line": "Decision based on an invented guideline.",
    "rationale": "As such, the request is not medically necessary.",
}


@pytest.fixture
def imr(line: Line, tmp_path: Path) -> Imr:
    return Imr(line, tmp_path)


def put_poison(line: Line, case: str, *, ending: str = "") -> str:
    """Write an application that breaks off; return the position of its dead letter."""
    broken = f'{{"case_number": "{case}", "summary": "{MEDICAL}{ending}'.encode()
    position = line.kafka.send(
        APPLICATIONS,
        broken,
        key=case.encode(),
        headers=(("ce_type", SUBMITTED.encode()),),
    )
    return put_aside(line, position, INTAKE_DLQ)


def put_aside(line: Line, position: str, topic: str) -> str:
    dead = line.dead_letter(position, topic=topic)
    return f"{topic}/{dead.partition}/{dead.offset}"


def tell(line: Line, events: Sequence[Event], topic: str, *, broken: int) -> str:
    """Write events to an inner topic, one of them broken; return where that is."""
    records = [event_record(e, topic=topic, offset=n) for n, e in enumerate(events)]
    bad = replace(records[broken], value=f'{{"x": "{MEDICAL}"}}'.encode())
    records[broken] = bad
    return line.kafka.send_all(
        [(topic, r.value, r.key, r.headers, None) for r in records]
    )[broken]


def still_left(imr: Imr, fingerprint: str) -> set[str]:
    """Return the positions of dead letters of a kind that were not sent again."""
    return {
        one["position"]
        for kind in imr.lines("dead-letters", "--left")
        if kind["fingerprint"] == fingerprint
        for one in imr.lines("dead-letters", "--left", "--fingerprint", fingerprint)
    }


def example(kind: type[Any], case: str, **changes: Any) -> Any:
    return kind.model_validate({**kind.examples[0], "case_number": case, **changes})


def mended(folder: Path, value: bytes) -> tuple[str, ...]:
    """Return the options that send these bytes."""
    path = folder / "mended.json"
    path.write_bytes(value)
    return ("--value", str(path), "--why", "OPS-1", "--by", "ops")


class TestAnApplication:
    def test_is_sent_again_stopped_and_done_when_its_effect_is_seen(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        fields = application()
        position = put_poison(line, fields["case_number"])

        [first] = imr.lines("redrive", position, code=1)
        [again] = imr.lines("redrive", position)
        [shown] = imr.lines("dead-letter", position)
        kinds = imr.lines("dead-letters")
        own = imr.lines("dead-letters", "--fingerprint", shown["fingerprint"])
        [second] = [d for d in own if d["origin"] == first["sent"]]
        [refused] = imr.lines("redrive", second["position"], code=1)
        left = still_left(imr, shown["fingerprint"])
        options = mended(tmp_path, to_bytes(fields))
        [done] = imr.lines("redrive", second["position"], *options)
        after = still_left(imr, shown["fingerprint"])

        assert (first["outcome"], first["reason"]) == (
            "again a dead letter",
            "not-json",
        )
        assert again["outcome"] == "redriven before"
        assert again["reason"] == f"as {first['sent']}"
        assert left & {position, second["position"]} == {second["position"]}
        assert after == left - {second["position"]}
        assert shown["fingerprint"] in {kind["fingerprint"] for kind in kinds}
        assert (second["attempt"], refused["outcome"]) == (2, "refused")
        assert second["redrive_of"] == position
        assert second["first_failed"] == shown["first_failed"]
        assert "failed 2 times" in refused["reason"]
        assert done["outcome"] == "done"
        assert done["effects"] == ["imr.case-received.v1"]
        assert line.determination(fields["case_number"])["outcome"] == "upheld"
        assert MEDICAL not in str([first, again, shown, kinds, own, refused, done])

    def test_mended_to_be_of_a_case_elsewhere_is_followed_there(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        fields = application()
        home = partition_of(fields["case_number"], partitions=PARTITIONS)
        bad = line.kafka.send(APPLICATIONS, b"[", partition=(home + 1) % PARTITIONS)
        position = put_aside(line, bad, INTAKE_DLQ)

        [done] = imr.lines("redrive", position, *mended(tmp_path, to_bytes(fields)))

        assert done["sent"].startswith(f"{APPLICATIONS}/{(home + 1) % PARTITIONS}/")
        assert (done["outcome"], done["effects"]) == ("done", ["imr.case-received.v1"])

    def test_mended_and_refused_by_intake_is_done_with_that_answer(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        fields = application(signed=False)
        position = put_poison(line, fields["case_number"])

        [done] = imr.lines("redrive", position, *mended(tmp_path, to_bytes(fields)))

        assert done["effects"] == ["imr.application-rejected.v1"]

    def test_that_repeats_an_accepted_one_is_done_without_a_word(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        fields = application()
        position = put_poison(line, line.submit(fields))
        line.determination(fields["case_number"])

        [done] = imr.lines("redrive", position, *mended(tmp_path, to_bytes(fields)))

        assert (done["outcome"], done["reason"]) == ("done", "known: a repeat")
        assert len(line.events(fields["case_number"], "determination-issued")) == 1

    def test_that_is_mended_badly_is_not_sent(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        position = put_poison(line, new_case_number())
        bad = mended(tmp_path, b'{"case_number": "Jane Invented"')

        [refused] = imr.lines("redrive", position, *bad, code=1)
        unsaid = imr("redrive", position, *bad[:2], code=2)

        assert (refused["outcome"], refused["sent"]) == ("refused", None)
        assert "not-json" in refused["reason"]
        assert "Jane" not in str(refused)
        assert "--why" in unsaid.stderr


class TestAllOfAKind:
    def test_stop_at_the_first_that_fails_again(self, line: Line, imr: Imr) -> None:
        for _ in range(3):
            position = line.kafka.send(APPLICATIONS, b"[1]", key=b"k")
            put = put_aside(line, position, INTAKE_DLQ)
        [shown] = imr.lines("dead-letter", put)
        kind = ("--fingerprint", shown["fingerprint"])

        asked = imr("redrive", *kind, code=2)
        told = imr.lines("redrive", *kind, "--yes", code=1)

        words = [one["outcome"] for one in told if one["outcome"] != "redriven before"]
        assert "--yes" in asked.stderr
        assert words.count("again a dead letter") == 1
        assert set(words) == {"again a dead letter", "refused"}


class TestAnInnerEvent:
    def test_of_letters_completes_the_case_it_was_missing_in(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        case = new_case_number()
        items = [{"number": n, "request": "Invented therapy"} for n in "12"]
        started = example(EvaluationStarted, case, items=items, reviewer=REVIEWER)
        first, second = (example(ItemDecided, case, item=n, **UPHELD) for n in "12")
        position = tell(line, (started, first, second), DECISIONS, broken=1)
        put = put_aside(line, position, LETTERS_DLQ)

        [unread] = imr.lines("redrive", put, code=1)
        [done] = imr.lines("redrive", put, *mended(tmp_path, first.to_json()))
        [before] = imr.lines("redrive", put, *mended(tmp_path, first.to_json()))

        assert "invalid-event" in unread["reason"]
        assert (done["outcome"], done["effects"]) == (
            "done",
            ["imr.determination-issued.v1"],
        )
        assert before["outcome"] == "redriven before"
        assert len(line.wait(case, "determination-issued")) == 1

    def test_of_letters_says_what_its_case_waits_for(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        case = new_case_number()
        items = [{"number": n, "request": "Invented therapy"} for n in "12"]
        started = example(EvaluationStarted, case, items=items, reviewer=REVIEWER)
        first = example(ItemDecided, case, item="1", **UPHELD)
        position = tell(line, (started, first), DECISIONS, broken=1)
        put = put_aside(line, position, LETTERS_DLQ)

        [done] = imr.lines("redrive", put, *mended(tmp_path, first.to_json()))

        assert done["outcome"] == "done"
        assert done["reason"] == "kept; the case waits: item 2 for decision"

    def test_that_its_case_went_beyond_is_refused(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        case = new_case_number()
        first = example(ItemDecided, case, item="1", **UPHELD)
        position = tell(line, (first, first), DECISIONS, broken=0)
        put = put_aside(line, position, LETTERS_DLQ)

        [told] = imr.lines("redrive", put, *mended(tmp_path, first.to_json()), code=1)

        assert "item 1 of its case was told of again" in told["reason"]

    def test_of_the_evaluator_is_decided(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        case = new_case_number()
        received = example(CaseReceived, case, reviewer=REVIEWER)
        position = tell(line, (received,), CASES, broken=0)
        put = put_aside(line, position, EVALUATOR_DLQ)

        [done] = imr.lines("redrive", put, *mended(tmp_path, received.to_json()))

        assert done["outcome"] == "done"
        assert done["effects"][0] == "imr.evaluation-started.v1"
        assert MEDICAL not in str(done)


class TestADeadLetter:
    def test_is_tried_without_sending(self, line: Line, imr: Imr) -> None:
        position = put_poison(line, new_case_number())

        [told] = imr.lines("redrive", position, "--dry-run")

        assert (told["outcome"], told["sent"]) == ("would be sent", None)

    def test_gives_its_bytes_only_where_asked(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        position = put_poison(line, new_case_number())
        out = tmp_path / "bytes"

        shown = imr("dead-letter", position, "--out", str(out))

        assert MEDICAL in out.read_text()
        assert MEDICAL not in shown.stdout + shown.stderr

    def test_that_is_not_there_is_said(self, imr: Imr) -> None:
        assert "Expected a position" in imr("dead-letter", "nowhere", code=2).stderr
        assert (
            "kind nonesuch"
            in imr("dead-letters", "--fingerprint", "nonesuch", code=1).stderr
        )
        for nowhere in (f"{INTAKE_DLQ}/0/999999", f"{INTAKE_DLQ}/99/0", "foo/0/1"):
            assert "no dead letter" in imr("redrive", nowhere, code=1).stderr
        assert "one" in imr("redrive", code=2).stderr
