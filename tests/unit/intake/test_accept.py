"""Accepted, repeated, in conflict, rejected, deferred."""

import pytest

from services.intake.core.accept import accept, known_before, reject
from services.intake.core.model import Accepted, Known, Rejected, Repeated
from services.intake.core.screening._rule import ELIGIBLE, application

KNOWN = Known(content_hash="one", offset=7)
UNSIGNED = application(signed=False)


class TestAccept:
    def test_accepts_an_eligible_application(self) -> None:
        assert accept(ELIGIBLE, known=None, content_hash="one") == Accepted(
            content_hash="one"
        )

    def test_recognises_a_repeat_and_says_of_what(self) -> None:
        answer = accept(ELIGIBLE, known=KNOWN, content_hash="one")

        assert answer == Repeated(content_hash="one", offset=7)

    def test_does_not_screen_a_repeat(self) -> None:
        assert isinstance(accept(UNSIGNED, known=KNOWN, content_hash="one"), Repeated)

    def test_rejects_other_content_under_a_known_number(self) -> None:
        answer = accept(ELIGIBLE, known=KNOWN, content_hash="two")

        assert isinstance(answer, Rejected)
        assert [reason.code for reason in answer.reasons] == ["case-number-conflict"]

    def test_gives_a_conflict_beside_all_other_reasons(self) -> None:
        answer = accept(UNSIGNED, known=KNOWN, content_hash="two")

        assert isinstance(answer, Rejected)
        assert [reason.code for reason in answer.reasons] == [
            "case-number-conflict",
            "unsigned",
        ]


class TestReject:
    @pytest.mark.parametrize(
        ("changes", "disposition"),
        [
            ({"liability_disputed": True}, "deferred"),
            ({"liability_disputed": True, "signed": False}, "rejected"),
            ({"signed": False}, "rejected"),
        ],
    )
    def test_defers_only_what_every_reason_postpones(
        self, changes: dict[str, bool], disposition: str
    ) -> None:
        answer = accept(application(**changes), known=None, content_hash="one")

        assert isinstance(answer, Rejected)
        assert answer.disposition == disposition

    def test_rejects_even_without_a_reason(self) -> None:
        assert reject(()).disposition == "rejected"


class TestKnownBefore:
    @pytest.mark.parametrize(("offset", "expected"), [(6, None), (7, None), (8, KNOWN)])
    def test_forgets_what_is_from_the_future(
        self, offset: int, expected: Known | None
    ) -> None:
        assert known_before(KNOWN, offset=offset) == expected

    def test_knows_nothing_of_nothing(self) -> None:
        assert known_before(None, offset=8) is None

    def test_gives_a_record_that_is_read_again_its_first_answer(self) -> None:
        for changed in (ELIGIBLE, UNSIGNED):
            first = accept(changed, known=None, content_hash="one")
            again = known_before(KNOWN, offset=7)

            assert accept(changed, known=again, content_hash="one") == first
