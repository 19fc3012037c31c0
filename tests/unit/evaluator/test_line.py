"""The evaluator's line: what each event of a case brings about, now and again."""

from typing import Any

import orjson
import pytest

from services.evaluator import handlers
from services.evaluator.core.model import (
    Case,
    Decided,
    Held,
    MachineMayDecide,
    Outcome,
    Referred,
    Resolution,
    Verdict,
)
from services.evaluator.handlers import Library
from services.evaluator.line import EvaluatorLine
from shared.events.case_received import CaseReceived
from shared.events.case_terminated import CaseTerminated
from shared.events.case_withdrawn import CaseWithdrawn
from shared.events.review_completed import ReviewCompleted
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.messaging.topics import CASES
from tests.support.records import drive, event_record, kinds

CASE = "CM16-0000001"


def decide_by_words(
    case: Case,
    *,
    modules: object,
    may_decide: object,
    resolved: dict[str, Resolution],
) -> tuple[Verdict, ...]:
    """Stand for the core: "refer" is referred, "follow N" waits for item N."""
    del modules, may_decide
    verdicts: list[Verdict] = []
    for item in case.items:
        word, _, other = item.request.partition(" ")
        if item.number in resolved:
            continue
        if word == "refer":
            verdicts.append(
                Referred(number=item.number, reason="not-covered", explanation="None.")
            )
        elif word == "follow" and other not in resolved:
            verdicts.append(Held(number=item.number, awaits=(other,)))
        elif word == "fail":
            raise ZeroDivisionError
        else:
            verdicts.append(_decided(case, item.number))
    return tuple(verdicts)


def _decided(case: Case, number: str) -> Decided:
    return Decided(
        number=number,
        outcome=Outcome.UPHELD,
        necessity=0.1,
        module="invented@2016-01-01",
        module_hash="0" * 64,
        governing_date=case.governing_date,
        citations=(),
        guideline_line="Decision based on an invented guideline.",
        findings=(),
        would_change=(),
        rationale="As such, the request is not medically necessary.",
    )


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> EvaluatorLine:
    monkeypatch.setattr(handlers, "decide", decide_by_words)
    library = Library(modules=(), may_decide=MachineMayDecide.UNCOVERED)
    return EvaluatorLine(library=library)


def received(*requests: str) -> CaseReceived:
    items = [{"number": str(n), "request": r} for n, r in enumerate(requests, start=1)]
    return CaseReceived.model_validate({**CaseReceived.examples[0], "items": items})


def review(item: str = "1", **more: Any) -> ReviewCompleted:
    fields = {**ReviewCompleted.examples[0], "item": item, **more}
    return ReviewCompleted.model_validate(fields)


class TestCaseReceived:
    def test_tells_the_start_and_every_item(self, line: EvaluatorLine) -> None:
        (step,), kept = drive(line, [event_record(received("decide", "decide"))])

        assert kinds(step) == ["evaluation-started", "item-decided", "item-decided"]
        assert kept is None

    def test_keeps_a_case_that_waits_for_a_person(self, line: EvaluatorLine) -> None:
        (step,), kept = drive(line, [event_record(received("refer", "follow 1"))])

        assert kinds(step) == ["evaluation-started", "item-referred", "item-held"]
        assert kept is not None

    def test_gives_the_same_again_when_taken_again(self, line: EvaluatorLine) -> None:
        first = event_record(received("refer"))
        (step,), kept = drive(line, [first])

        assert line.step(line.read(first), kept) == step

    def test_a_second_start_of_a_kept_case_says_nothing(
        self, line: EvaluatorLine
    ) -> None:
        records = [event_record(received("refer"), offset=n) for n in (0, 1)]
        steps, _ = drive(line, records)

        assert kinds(steps[1]) == []

    def test_refers_every_item_when_the_core_fails(self, line: EvaluatorLine) -> None:
        (step,), kept = drive(line, [event_record(received("fail", "decide"))])

        assert kinds(step) == ["evaluation-started", "item-referred", "item-referred"]
        assert b"evaluation-failed" in (step.outputs[1].value or b"")
        assert kept is not None


class TestReviewCompleted:
    def test_decides_the_item_and_lets_held_ones_follow(
        self, line: EvaluatorLine
    ) -> None:
        records = [
            event_record(received("refer", "follow 1")),
            event_record(review(), topic=CASES, offset=1),
        ]
        steps, _ = drive(line, records)

        assert kinds(steps[1]) == ["item-decided", "item-decided"]
        human = orjson.loads(steps[1].outputs[0].value or b"")
        assert human["decided_by"] == "human"
        assert human["rationale"].endswith("the request is medically necessary.")

    def test_gives_the_same_again_with_a_later_log(self, line: EvaluatorLine) -> None:
        records = [
            event_record(received("refer", "refer", "follow 1")),
            event_record(review("1"), topic=CASES, offset=1),
            event_record(review("2"), topic=CASES, offset=2),
        ]
        steps, kept = drive(line, records)

        for record, step in zip(records, steps, strict=True):
            assert line.step(line.read(record), kept).outputs == step.outputs

    @pytest.mark.parametrize("item", ["2", "9"])
    def test_declines_an_item_that_waits_for_nobody(
        self, line: EvaluatorLine, item: str
    ) -> None:
        records = [
            event_record(received("refer", "decide")),
            event_record(review(item), topic=CASES, offset=1),
        ]
        steps, _ = drive(line, records)

        assert kinds(steps[1]) == ["review-declined"]

    def test_declines_a_second_review(self, line: EvaluatorLine) -> None:
        records = [
            event_record(received("refer")),
            event_record(review(), topic=CASES, offset=1),
            event_record(review(outcome="upheld"), topic=CASES, offset=2),
        ]
        steps, _ = drive(line, records)

        assert kinds(steps[2]) == ["review-declined"]

    def test_declines_a_review_of_an_unknown_case(self, line: EvaluatorLine) -> None:
        (step,), _ = drive(line, [event_record(review(), topic=CASES)])

        assert kinds(step) == ["review-declined"]

    def test_declines_reasons_that_contradict_the_outcome(
        self, line: EvaluatorLine
    ) -> None:
        against = "The record is silent. The request is not medically necessary."
        records = [
            event_record(received("refer")),
            event_record(review(rationale=against), topic=CASES, offset=1),
        ]
        steps, _ = drive(line, records)

        assert b"rationale-contradicts-outcome" in (steps[1].outputs[0].value or b"")

    def test_declines_after_a_withdrawal(self, line: EvaluatorLine) -> None:
        withdrawn = CaseWithdrawn.model_validate(CaseWithdrawn.examples[0])
        records = [
            event_record(received("refer")),
            event_record(withdrawn, offset=1),
            event_record(review(), topic=CASES, offset=2),
        ]
        steps, _ = drive(line, records)

        assert kinds(steps[1]) == ["case-closed"]
        assert b"case-closed" in (steps[2].outputs[0].value or b"")


class TestCaseTerminated:
    def terminated(self, *items: str) -> CaseTerminated:
        return CaseTerminated.model_validate(
            {**CaseTerminated.examples[0], "items": items}
        )

    def test_closes_the_item_and_lets_held_ones_follow(
        self, line: EvaluatorLine
    ) -> None:
        records = [
            event_record(received("refer", "follow 1")),
            event_record(self.terminated("1"), offset=1),
        ]
        steps, _ = drive(line, records)

        assert kinds(steps[1]) == ["item-closed", "item-decided"]

    def test_closes_the_case_where_no_item_is_named(self, line: EvaluatorLine) -> None:
        records = [
            event_record(received("refer")),
            event_record(self.terminated(), offset=1),
        ]
        steps, _ = drive(line, records)

        assert kinds(steps[1]) == ["case-closed"]

    def test_closes_items_of_a_case_that_is_not_kept(self, line: EvaluatorLine) -> None:
        (step,), kept = drive(line, [event_record(self.terminated("1", "2"))])

        assert kinds(step) == ["item-closed", "item-closed"]
        assert kept is None


class TestReviewerAssigned:
    def test_is_passed_on(self, line: EvaluatorLine) -> None:
        event = ReviewerAssigned.model_validate(ReviewerAssigned.examples[0])
        (step,), _ = drive(line, [event_record(event, topic=CASES)])

        assert kinds(step) == ["reviewer-assigned"]
        assert step.outputs[0].topic == "imr.decisions.v1"
