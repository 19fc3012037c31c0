"""The whole line in one process gives what the services give."""

import json

from services.letters.kept import Ended
from tests.support.builders import REVIEWED, application, review
from tests.unit.console.lines import NOON, REFERRED, kinds, make_line, put


class TestInMemory:
    def test_takes_a_case_to_its_determination(self) -> None:
        line, fields = make_line(), application()

        written = put(line, fields)

        assert kinds(written) == [
            "case-received",
            "evaluation-started",
            "item-decided",
            "determination-issued",
        ]
        assert isinstance(line.kept("letters", fields["case_number"]), Ended)

    def test_keeps_in_the_determination_what_would_have_turned_it(self) -> None:
        line, fields = make_line(), application()

        *_, determination = put(line, fields)

        (item,) = json.loads(determination.value or b"")["items"]
        assert item["would_change"]
        assert {"criterion", "answer", "description"} == item["would_change"][0].keys()

    def test_gives_nothing_for_a_repeat(self) -> None:
        line, fields = make_line(), application()
        put(line, fields)

        assert put(line, fields) == ()

    def test_takes_a_review_of_a_referred_item(self) -> None:
        line, fields = make_line(), application(REFERRED)
        referred = put(line, fields)

        written = put(line, review(fields["case_number"]), REVIEWED)

        assert kinds(referred)[-1] == "item-referred"
        assert kinds(written) == [
            "review-completed",
            "item-decided",
            "determination-issued",
        ]

    def test_sets_aside_what_nobody_can_read(self) -> None:
        line = make_line()

        written = line.put(b"{", type_name=None, at=NOON)

        assert kinds(written) == [
            "application-rejected",
            "intake.accept-applications.dlq",
        ]
