"""Letters' line: one determination a case, the same again on a repeat, or none."""

from typing import Any

import orjson
import pytest

from services.letters.core.form_file import load_form
from services.letters.kept import Ended, OpenCase, read_kept
from services.letters.line import LettersLine
from services.letters.settings import DEFAULT_FORM
from shared.events.case_closed import CaseClosed
from shared.events.evaluation_started import EvaluationStarted
from shared.events.item_closed import ItemClosed
from shared.events.item_decided import ItemDecided
from shared.events.item_referred import ItemReferred
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.messaging.records import as_bytes
from shared.messaging.topics import DECISIONS
from tests.support.records import as_record, drive, event_record, kinds, record

REVIEWER = {"licensure": ["California"], "specialties": ["Psychologist"]}


@pytest.fixture(scope="module")
def line() -> LettersLine:
    return LettersLine(form=load_form(DEFAULT_FORM))


def started(*requests: str, **more: Any) -> EvaluationStarted:
    items = [{"number": str(n), "request": r} for n, r in enumerate(requests, start=1)]
    fields = {**EvaluationStarted.examples[0], "items": items, "reviewer": REVIEWER}
    return EvaluationStarted.model_validate({**fields, **more})


def decided(item: str = "1", *, outcome: str = "upheld", **more: Any) -> ItemDecided:
    word = "not medically" if outcome == "upheld" else "medically"
    fields = {
        **ItemDecided.examples[0],
        "item": item,
        "outcome": outcome,
        "guideline_line": "Decision based on an invented guideline.",
        "rationale": f"The record says so. As such, the request is {word} necessary.",
    }
    return ItemDecided.model_validate({**fields, **more})


def assigned() -> ReviewerAssigned:
    fields = {**ReviewerAssigned.examples[0], "reviewer": REVIEWER}
    return ReviewerAssigned.model_validate(fields)


def log(*events: Any) -> list[Any]:
    return [event_record(e, topic=DECISIONS, offset=n) for n, e in enumerate(events)]


def body(step: Any) -> dict[str, Any]:
    found: dict[str, Any] = orjson.loads(step.outputs[0].value)
    return found


class TestStep:
    def test_issues_with_the_last_decision(self, line: LettersLine) -> None:
        steps, kept = drive(line, log(started("a", "b"), decided("1"), decided("2")))

        assert [kinds(s) for s in steps] == [[], [], ["determination-issued"]]
        assert body(steps[2])["outcome"] == "upheld"
        assert isinstance(read_kept(kept), Ended)

    def test_gives_the_same_bytes_again(self, line: LettersLine) -> None:
        records = log(started("a"), decided("1"))
        steps, kept = drive(line, records)

        again = line.step(line.read(records[1]), kept)

        assert again.outputs == steps[1].outputs
        assert again.kept is None

    def test_is_not_dated_before_a_decision_it_states(self, line: LettersLine) -> None:
        late = decided("1", decided_on="2016-10-01")
        events = log(started("a", "b"), decided("2", decided_on="2016-11-20"), late)

        steps, _ = drive(line, events)

        assert body(steps[2])["decision_date"] == "2016-11-20"

    def test_says_nothing_more_after_the_determination(self, line: LettersLine) -> None:
        records = log(started("a"), decided("1"), decided("1", outcome="overturned"))
        steps, _ = drive(line, records)

        assert kinds(steps[2]) == []

    def test_the_first_decision_of_an_item_wins(self, line: LettersLine) -> None:
        events = (started("a", "b"), decided("1"), decided("1", outcome="overturned"))
        steps, _ = drive(line, log(*events, decided("2", outcome="overturned")))

        assert body(steps[3])["outcome"] == "partially-overturned"

    def test_waits_for_the_reviewer_of_record(self, line: LettersLine) -> None:
        nobody = started("a", reviewer=None)
        steps, _ = drive(line, log(nobody, decided("1"), assigned()))

        assert [kinds(s) for s in steps] == [[], [], ["determination-issued"]]

    def test_a_referred_item_keeps_it_open(self, line: LettersLine) -> None:
        referred = ItemReferred.model_validate(ItemReferred.examples[0])
        steps, kept = drive(line, log(started("a"), referred))

        assert kinds(steps[1]) == []
        assert isinstance(read_kept(kept), OpenCase)

    def test_leaves_out_an_item_that_was_authorized(self, line: LettersLine) -> None:
        closed = ItemClosed.model_validate(ItemClosed.examples[0])
        steps, _ = drive(line, log(started("a", "b"), decided("1"), closed))

        found = body(steps[2])
        assert [i["number"] for i in found["items"]] == ["1"]
        assert [i["number"] for i in found["closed_items"]] == ["2"]

    def test_ends_without_a_letter_when_all_was_authorized(
        self, line: LettersLine
    ) -> None:
        fields = {**ItemClosed.examples[0], "item": "1"}
        closed = ItemClosed.model_validate(fields)
        steps, kept = drive(line, log(started("a"), closed, decided("1")))

        assert [kinds(s) for s in steps] == [[], [], []]
        assert read_kept(kept) == Ended(at=1, reason="treatment-authorized")

    @pytest.mark.parametrize(
        ("events", "issued"),
        [
            (("closed", "decided"), False),
            (("decided", "closed"), True),
        ],
    )
    def test_the_log_settles_the_race_with_a_withdrawal(
        self, line: LettersLine, events: tuple[str, ...], issued: bool
    ) -> None:
        made = {
            "closed": CaseClosed.model_validate(CaseClosed.examples[0]),
            "decided": decided("1"),
        }
        steps, _ = drive(line, log(started("a"), *(made[e] for e in events)))

        assert any(s.outputs for s in steps) is issued

    def test_withholds_a_letter_that_contradicts_itself(
        self, line: LettersLine
    ) -> None:
        wrong = decided("1", rationale="The request is medically necessary.")
        steps, kept = drive(line, log(started("a"), wrong))

        assert steps[1].outputs[0].topic == "letters.assemble.dlq"
        assert isinstance(read_kept(kept), OpenCase)

    def test_dates_the_letter_by_the_completing_event(self, line: LettersLine) -> None:
        steps, _ = drive(line, log(started("a"), decided("1")))

        assert body(steps[1])["decision_date"] == "2016-10-01"

    def test_takes_the_date_the_application_chose(self, line: LettersLine) -> None:
        chosen = started("a", decision_date="2016-10-20")
        steps, _ = drive(line, log(chosen, decided("1")))

        assert body(steps[1])["decision_date"] == "2016-10-20"


class TestRestored:
    def test_keeps_what_the_topic_holds(self, line: LettersLine) -> None:
        steps, kept = drive(line, log(started("a"), decided("1")))
        output = steps[1].outputs[0]
        held = as_record(output, offset=0)
        marked = record(
            held.value, topic=held.topic, key=held.key, headers=(("x-in", b"1"),)
        )

        assert line.restored(marked) == ("CM16-0000001", as_bytes(kept))

    def test_passes_over_what_is_not_ours(self, line: LettersLine) -> None:
        assert line.restored(record(b"{}", topic="t", key=b"k")) is None
