"""What must be kept, from records alone: as the line itself would keep it."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from services.console.in_memory import InMemory
from services.console.kept_truth import Truth, digest_of
from services.evaluator.core.model import MachineMayDecide
from services.letters.core.form_file import load_form
from services.letters.line import LettersLine
from services.letters.settings import DEFAULT_FORM
from shared.code_version import code_version
from shared.messaging.records import Record, as_bytes
from shared.messaging.topics import DECISIONS, DETERMINATIONS
from tests.support.builders import REFERRED, SUBMITTED, application, to_bytes

AT = datetime(2016, 10, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def letters() -> LettersLine:
    return LettersLine(form=load_form(DEFAULT_FORM), code=code_version("letters"))


@pytest.fixture
def line() -> InMemory:
    return InMemory(form=load_form(DEFAULT_FORM), may_decide=MachineMayDecide.UNCOVERED)


def put(line: InMemory, *requests: str) -> str:
    fields = application(*requests)
    line.put(to_bytes(fields), type_name=SUBMITTED, at=AT)
    return str(fields["case_number"])


def kept(line: InMemory, case: str) -> bytes | None:
    value = as_bytes(line.kept("letters", case))
    return None if value is None else digest_of(value)


def published(line: InMemory, at: int) -> Record:
    """Return the only determination as the ledger publishes it."""
    (record,) = line.topics[DETERMINATIONS]
    caused = ("x-in", str(at).encode())
    return replace(record, headers=(*record.headers, caused))


def taken(truth: Truth, line: InMemory, *, through: int | None = None) -> int:
    records = line.topics[DECISIONS][: None if through is None else through + 1]
    for record in records:
        truth.take(record)
    return records[-1].offset


class Unread(LettersLine):
    """Letters that must not read anything."""

    def read(self, record: Record) -> Any:
        raise AssertionError(f"{record.position} was read")


class TestTruth:
    def test_is_what_the_line_keeps_of_cases_open_and_ended(
        self, line: InMemory, letters: LettersLine
    ) -> None:
        waiting, issued = put(line, REFERRED), put(line)
        truth = Truth(letters, out=0)

        cursor = taken(truth, line)

        assert truth.cases() == {waiting, issued}
        assert truth.digest(waiting, cursor=cursor) == kept(line, waiting)
        assert truth.digest(issued, cursor=cursor) == kept(line, issued)
        assert kept(line, issued) is not None

    def test_takes_what_was_published_without_reading_the_decisions(
        self, line: InMemory
    ) -> None:
        case = put(line)
        last = line.topics[DECISIONS][-1].offset
        truth = Truth(Unread(form=load_form(DEFAULT_FORM)), out=last + 1)

        truth.publish(published(line, last))
        cursor = taken(truth, line)

        assert truth.digest(case, cursor=cursor) == kept(line, case)

    def test_holds_the_first_determination_for_the_one(
        self, line: InMemory, letters: LettersLine
    ) -> None:
        case, truth = put(line), Truth(letters, out=0)
        first = published(line, line.topics[DECISIONS][-1].offset)

        truth.publish(first)
        truth.publish(replace(first, value=b'{"another": "letter"}'))

        assert truth.digest(case, cursor=taken(truth, line)) == kept(line, case)

    def test_of_a_cursor_before_the_end_of_a_case_is_the_open_case(
        self, line: InMemory, letters: LettersLine
    ) -> None:
        case, truth = put(line), Truth(letters, out=0)
        last = line.topics[DECISIONS][-1].offset
        truth.publish(published(line, last))

        taken(truth, line, through=last - 1)

        open_still = truth.digest(case, cursor=last - 1)
        assert open_still not in (None, kept(line, case))
        assert truth.digest(case, cursor=last) == kept(line, case)
