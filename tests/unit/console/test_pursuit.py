"""What became of records that were sent, told from the topics alone."""

from typing import Any

import pytest

from services.console.admission import Fit, understand
from services.console.documents import Document
from services.console.in_memory import InMemory
from services.console.pursuit import Outcome, Pursuit, Sent
from services.intake.handlers import read_known
from services.letters.kept import read_kept
from shared.messaging.records import as_bytes
from shared.messaging.topics import APPLICATIONS
from tests.support.builders import (
    ASSIGNED,
    AUTHORIZED,
    REVIEWED,
    WITHDRAWN,
    application,
    assignment,
    authorization,
    review,
    to_bytes,
    withdrawal,
)
from tests.unit.console.lines import NOON, REFERRED, make_line, put

DECIDED = "Unknown sessions of psychotherapy"


class Sender:
    """Sends to a line in memory, and follows as the command does."""

    def __init__(self) -> None:
        self.line: InMemory = make_line()

    def send(self, fields: dict[str, Any], kind: str | None = None) -> list[Outcome]:
        """Look, send, and follow one record; return its outcomes."""
        case = fields["case_number"]
        known = read_known(as_bytes(self.line.kept("intake", case)))
        kept = read_kept(self.line.kept("letters", case))
        document = Document(file="f", line=None, content=to_bytes(fields))
        fit = understand(document, kind=kind, received_on=NOON.date())
        assert isinstance(fit, Fit)
        offset = len(self.line.topics[APPLICATIONS])
        sent = Sent(
            event=fit.event,
            position=f"{APPLICATIONS}/0/{offset}",
            content_hash=fit.content_hash,
        )
        pursuit = Pursuit()
        found = list(pursuit.expect(sent, known=known, kept=kept))
        for record in put(self.line, fields, kind):
            found += pursuit.take(record)
        assert pursuit.pending == (() if found else (sent,))
        return found

    def word(self, fields: dict[str, Any], kind: str | None = None) -> str:
        """Return the one word for what became of a record."""
        (outcome,) = self.send(fields, kind)
        return outcome.word


@pytest.fixture
def sender() -> Sender:
    return Sender()


class TestAnApplication:
    def test_is_issued(self, sender: Sender) -> None:
        (outcome,) = sender.send(application())

        assert (outcome.word, outcome.refused) == ("issued", False)
        assert outcome.case is not None
        assert outcome.case.determination is not None

    def test_waits_for_a_reviewer(self, sender: Sender) -> None:
        (outcome,) = sender.send(application(DECIDED, REFERRED))

        assert outcome.word == "waits"
        assert outcome.case is not None
        assert [item.number for item in outcome.case.for_review] == ["2"]

    def test_waits_for_a_reviewer_of_record(self, sender: Sender) -> None:
        (outcome,) = sender.send(application(reviewer=...))

        assert outcome.word == "waits"
        assert outcome.case is not None
        assert outcome.case.lacks_reviewer_of_record

    def test_is_rejected_with_every_reason(self, sender: Sender) -> None:
        (outcome,) = sender.send(application(signed=False, ur_decision_attached=False))

        codes = {reason["code"] for reason in outcome.reasons}
        assert (outcome.word, outcome.refused) == ("rejected", True)
        assert codes == {"unsigned", "no-ur-decision"}

    @pytest.mark.parametrize("request_", [DECIDED, REFERRED])
    def test_that_is_a_repeat_has_the_outcome_of_the_first(
        self, sender: Sender, request_: str
    ) -> None:
        fields = application(request_)
        first = sender.word(fields)

        assert sender.word(fields) == first

    def test_in_conflict_is_rejected_although_its_case_was_issued(
        self, sender: Sender
    ) -> None:
        fields = application()
        sender.word(fields)

        assert sender.word({**fields, "summary": "Other words."}) == "rejected"


class TestALaterEvent:
    def test_completes_a_review(self, sender: Sender) -> None:
        fields = application(REFERRED)
        sender.word(fields)

        assert sender.word(review(fields["case_number"]), REVIEWED) == "issued"

    def test_leaves_the_case_waiting_for_another_review(self, sender: Sender) -> None:
        fields = application(REFERRED, f"Second {REFERRED}")
        sender.word(fields)

        assert sender.word(review(fields["case_number"]), REVIEWED) == "waits"

    def test_is_declined_with_the_reason(self, sender: Sender) -> None:
        fields = application(REFERRED)
        sender.word(fields)

        (outcome,) = sender.send(review(fields["case_number"], item="9"), REVIEWED)

        assert outcome.word == "declined"
        assert [reason["code"] for reason in outcome.reasons] == ["not-referred"]

    def test_withdraws(self, sender: Sender) -> None:
        fields = application(REFERRED)
        sender.word(fields)

        (outcome,) = sender.send(withdrawal(fields["case_number"]), WITHDRAWN)

        assert outcome.word == "closed"

    def test_comes_too_late_for_an_issued_case(self, sender: Sender) -> None:
        fields = application()
        sender.word(fields)

        assert sender.word(withdrawal(fields["case_number"]), WITHDRAWN) == "too-late"

    def test_closes_an_item(self, sender: Sender) -> None:
        fields = application(DECIDED, REFERRED)
        sender.word(fields)
        body = authorization(fields["case_number"], "2")

        assert sender.word(body, AUTHORIZED) == "issued"

    def test_assigns_a_reviewer(self, sender: Sender) -> None:
        fields = application(reviewer=...)
        sender.word(fields)

        assert sender.word(assignment(fields["case_number"]), ASSIGNED) == "issued"

    def test_of_an_unknown_case_is_rejected(self, sender: Sender) -> None:
        case = application()["case_number"]

        assert sender.word(withdrawal(case), WITHDRAWN) == "rejected"
