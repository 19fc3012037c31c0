"""A case is exported, verified and replayed on a line; a changed byte is named."""

from pathlib import Path

import pytest

from tests.support.builders import (
    ASSIGNED,
    AUTHORIZED,
    REFERRED,
    REVIEWED,
    WITHDRAWN,
    application,
    assignment,
    authorization,
    review,
    withdrawal,
)
from tests.support.imr import Imr
from tests.support.live_stack import Line

NO = 1


@pytest.fixture
def imr(line: Line, tmp_path: Path) -> Imr:
    return Imr(line, tmp_path)


class TestACase:
    def test_is_exported_verified_and_replayed(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        case = line.submit(application())
        line.determination(case)
        file = tmp_path / "case.json"

        imr("export", case, "--output", str(file))
        (of_file,) = imr.lines("verify", str(file))
        (of_case,) = imr.lines("verify", case)
        (replayed,) = imr.lines("replay-case", case)

        assert of_file["verified"]
        assert of_case["verified"]
        assert {check["check"]: check["verdict"] for check in of_case["checks"]} == {
            "application": "holds",
            "received": "holds",
            "evaluation-started": "holds",
            "decision of item 1": "holds",
            "determination": "holds",
            "chain": "holds",
            "letter_sha256": "holds",
            "letter": "holds",
        }
        assert [item["reproduced"] for item in replayed["items"]] == [True]

    def test_that_was_changed_in_its_file_is_refused(
        self, line: Line, imr: Imr, tmp_path: Path
    ) -> None:
        case = line.submit(application())
        line.determination(case)
        file = tmp_path / "case.json"
        imr("export", case, "--output", str(file))
        content = bytearray(file.read_bytes())
        at = content.rindex(b"Therefore")
        content[at] ^= 1
        file.write_bytes(content)

        told = imr("verify", str(file), code=NO).stdout

        assert "field value" in told
        assert "NOT verified" in told
        imr("replay-case", str(file), code=NO)

    def test_that_a_person_decided_is_made_again_from_the_review(
        self, line: Line, imr: Imr
    ) -> None:
        case = line.submit(application(REFERRED))
        line.put(review(case), kind=REVIEWED)
        line.determination(case)

        (told,) = imr.lines("verify", case)

        verdicts = {check["check"]: check["verdict"] for check in told["checks"]}
        assert told["verified"]
        assert verdicts["decision of item 1"] == "holds"
        assert verdicts["chain"] == "holds"
        assert verdicts["letter"] == "holds"

    def test_of_which_more_is_told_after_its_determination_holds(
        self, line: Line, imr: Imr
    ) -> None:
        case = line.submit(application(REFERRED))
        line.put(review(case), kind=REVIEWED)
        line.determination(case)
        late = (
            (withdrawal(case), WITHDRAWN),
            (authorization(case, "1"), AUTHORIZED),
            (assignment(case), ASSIGNED),
        )
        for fields, kind in late:
            line.put(fields, kind)
        # By the evaluator too: on imr.cases.v1 and on imr.decisions.v1.
        line.wait(case, "reviewer-assigned", count=2)

        (told,) = imr.lines("verify", case)

        assert {c["check"] for c in told["checks"] if c["verdict"] != "holds"} == set()
        assert told["verified"]

    def test_that_is_not_known_is_said_so(self, imr: Imr, tmp_path: Path) -> None:
        for words in (("export",), ("verify",), ("replay-case",)):
            told = imr(*words, "CM16-7654321", code=NO)
            assert "not known here" in told.stderr

        missing = imr("verify", str(tmp_path / "none.json"), code=2)
        assert "Expected a file of imr export" in missing.stderr
