from dataclasses import fields
from pathlib import Path

import pytest

from services.letters.core import model
from services.letters.core.assemble import assemble
from services.letters.core.check import check
from shared.events import _base, determination_issued
from shared.events.determination_issued import DeterminationIssued
from tests.cases.letters.golden import (
    cases,
    read_determination,
    read_expected,
    render_case,
)
from tests.cases.letters.update import update
from tests.unit.letters.core.letters import posted_form


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
class TestGoldenLetter:
    def test_is_what_was_agreed(self, case: Path) -> None:
        assert render_case(case) == read_expected(case)

    def test_may_be_issued(self, case: Path) -> None:
        determination = read_determination(case)

        assert check(determination, assemble(determination, form=posted_form())) == ()

    def test_is_a_determination_as_published(self, case: Path) -> None:
        text = read_expected(case)
        body = (case / "input.json").read_text(encoding="utf-8").rstrip()[:-1]

        event = DeterminationIssued.model_validate_json(
            f'{body}, "letter": "…", "letter_sha256": "0"}}'
        )

        assert event.case_number in text


class TestUpdate:
    def test_writes_what_is_new_and_then_nothing(self, tmp_path: Path) -> None:
        case = tmp_path / "seed"
        case.mkdir()
        agreed = next(folder for folder in cases() if folder.name == "seed")
        (case / "input.json").write_bytes((agreed / "input.json").read_bytes())

        assert update([case]) == ("seed",)
        assert update([case]) == ()
        assert read_expected(case) == read_expected(agreed)


class TestModel:
    @pytest.mark.parametrize(
        ("ours", "event"),
        [
            (model.Determination, determination_issued.DeterminationIssued),
            (model.DeterminedItem, determination_issued.DeterminedItem),
            (model.ClosedItem, determination_issued.ClosedItem),
            (model.Citation, _base.Citation),
            (model.Reviewer, _base.Reviewer),
            (model.Change, _base.Change),
        ],
    )
    def test_mirrors_the_event(self, ours: type, event: type[_base.Part]) -> None:
        names = {field.name for field in fields(ours)}

        beyond = {"letter", "letter_sha256", "findings", "chain"}
        assert names == set(event.model_fields) - beyond
