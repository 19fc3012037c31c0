"""What a change of guidelines flips, and the trace of it."""

import json
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

from services.console import impact_revisions as revisions
from services.console.cli import app
from services.console.impact import Difference, compare, compare_told, tell
from services.console.impact_asking import lines_of
from services.console.impact_revisions import RevisionError, told_by, with_module
from services.evaluator.core.model import Answer
from services.evaluator.guidelines import load_modules, module_files
from tests.unit.bench.letters import item, letters, line, module

CASES = tuple(
    letter.case
    for letter in letters(
        line(1, item("MRI", "Upheld"), item("CT", "Upheld")),
        line(2, item("MRI", "Upheld")),
    )
)
REFUSES = (module("mri", Answer.NOT_MET), module("ct", Answer.MET))
ALLOWS = (module("mri", Answer.MET), module("ct", Answer.MET))


class TestCompare:
    def test_gives_the_flips_with_the_criteria_that_differ(self) -> None:
        impact = compare(CASES, modules_before=REFUSES, modules_after=ALLOWS)

        places = [(flip.after.case_number, flip.after.item) for flip in impact.flips]
        assert places == [("CM16-0000001", "1"), ("CM16-0000002", "1")]
        assert impact.flips[0].differences == (
            Difference(criterion="needed", before="not_met", after="met"),
        )

    def test_gives_the_rate_of_overturned_items_before_and_after(self) -> None:
        impact = compare(CASES, modules_before=REFUSES, modules_after=ALLOWS)

        assert impact.before.share == pytest.approx(1 / 3)
        assert impact.after.share == 1

    def test_gives_nothing_where_nothing_changed(self) -> None:
        assert compare(CASES, modules_before=ALLOWS, modules_after=ALLOWS).flips == ()

    def test_counts_an_item_no_longer_covered_as_a_flip(self) -> None:
        impact = compare(CASES, modules_before=ALLOWS, modules_after=ALLOWS[:1])

        (flip,) = impact.flips
        assert (flip.before.outcome, flip.after.outcome) == ("overturned", "referred")
        assert compare(CASES, modules_before=(), modules_after=()).after.share is None

    def test_shows_a_criterion_that_is_asked_anew(self) -> None:
        renamed = (module("mri", Answer.NOT_MET, criterion="stricter"), ALLOWS[1])

        impact = compare(CASES, modules_before=ALLOWS, modules_after=renamed)

        assert set(impact.flips[0].differences) == {
            Difference(criterion="needed", before="met", after=None),
            Difference(criterion="stricter", before=None, after="not_met"),
        }
        assert "    stricter: not asked -> not_met" in lines_of(impact)

    def test_refuses_tellings_of_different_items(self) -> None:
        told = tuple(tell(CASES, modules=ALLOWS))

        with pytest.raises(ValueError, match="different items"):
            compare_told(before=told[1:], after=told)


class TestWithModule:
    def test_puts_a_module_in_the_place_of_its_namesake(self, tmp_path: Path) -> None:
        modules = load_modules()
        changed = tmp_path / "changed.py"
        changed.write_bytes(module_files()[0].read_bytes() + b"\n# changed\n")

        after = with_module(changed, modules=modules)

        assert [m.id for m in after] == [m.id for m in modules]
        assert sum(m not in modules for m in after) == 1

    def test_refuses_a_file_without_a_module(self, tmp_path: Path) -> None:
        (tmp_path / "empty.py").write_text('"""Nothing."""\n')

        with pytest.raises(TypeError, match="no MODULE"):
            with_module(tmp_path / "empty.py", modules=())


class TestToldBy:
    def test_refuses_what_is_no_revision(self) -> None:
        with pytest.raises(RevisionError):
            told_by("no-such-revision", ())
        with pytest.raises(RevisionError):
            told_by("--output=x", ())

    def test_asks_the_tree_of_the_revision(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # A repository of its own, made of the working tree, with no guideline in it.
        _copy_of_the_tree(tmp_path)
        monkeypatch.setattr(revisions, "ROOT", tmp_path)
        letter = tmp_path / "letters.jsonl"
        letter.write_text(line(1, item("Biofeedback, 4 sessions", "Upheld")))
        asked = ("--ref", "HEAD", "--cases", str(letter), "--json", "--fail-on-flips")

        ran = CliRunner().invoke(app, ["impact", *asked])

        (flip,) = json.loads(ran.stdout)["flips"]
        assert ran.exit_code == 1
        assert flip["before"]["outcome"] == "referred"
        assert flip["after"]["outcome"] == "upheld"


class TestCommand:
    def test_shows_the_flips_of_a_module_with_their_trace(self, tmp_path: Path) -> None:
        seed, changed = _without_its_gap(tmp_path)

        said = _impact("--module", str(changed), "--cases", str(seed), code=0)

        assert "before: 0 overturned of 1 decided (0.0%), 1 items" in said
        assert "flips:  1" in said
        assert "-> overturned by biofeedback@" in said
        assert "    invented: not asked -> met" in said

    def test_ends_with_1_on_flips_where_that_is_asked(self, tmp_path: Path) -> None:
        seed, changed = _without_its_gap(tmp_path)
        asked = ("--module", str(changed), "--cases", str(seed), "--json")

        said = _impact(*asked, "--fail-on-flips", code=1)

        rates = [json.loads(said)[side]["overturned"] for side in ("before", "after")]
        assert rates == [0, 1]

    def test_takes_several_files_after_cases(self, tmp_path: Path) -> None:
        files = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
        for number, file in enumerate(files, start=1):
            file.write_text(line(number, item("Biofeedback, 4 sessions", "Upheld")))
        _, changed = _without_its_gap(tmp_path)

        said = _impact(
            "--module", str(changed), "--cases", *map(str, files), "--json", code=0
        )

        assert json.loads(said)["before"]["items"] == 2

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ((), "One of --module FILE and --ref GITREF is needed"),
            (("--ref", "HEAD", "--module", "x.py"), "One of --module"),
            (("--ref", "HEAD"), "Name files"),
            (("--ref", "HEAD", "--cases", "absent.json"), "found nothing"),
        ],
    )
    def test_says_what_is_missing(self, words: tuple[str, ...], said: str) -> None:
        ran = CliRunner().invoke(app, ["impact", *words])

        assert ran.exit_code == 2
        assert said in ran.stderr


def _impact(*words: str, code: int) -> str:
    ran = CliRunner().invoke(app, ["impact", *words])
    assert ran.exit_code == code, (ran.output, ran.exception)
    return str(ran.stdout)


def _without_its_gap(folder: Path) -> tuple[Path, Path]:
    """Return a file with a case, and a module that holds whatever it is asked."""
    letter = folder / "letters.jsonl"
    letter.write_text(line(1, item("Biofeedback, 4 sessions", "Upheld")))
    changed = folder / "generous.py"
    changed.write_text(GENEROUS)
    return letter, changed


GENEROUS = """
from dataclasses import replace

from services.evaluator.core.guideline import Criterion, Reply
from services.evaluator.core.model import Answer, Citation
from services.evaluator.guidelines import load_modules

OLD = next(
    m for m in load_modules()
    if m.id.startswith("biofeedback@2016")
)
MODULE = replace(
    OLD,
    criteria=(
        Criterion(
            id="invented",
            question="Is it so?",
            shows="it is so",
            citation=Citation(document="Invented"),
            ask=lambda inquiry: Reply(answer=Answer.MET, reason="It is so."),
        ),
    ),
)
"""


def _copy_of_the_tree(folder: Path) -> None:
    root = Path(revisions.__file__).resolve().parents[2]
    for path in (p for part in revisions.PARTS for p in (root / part).rglob("*.py")):
        if path in module_files():
            continue
        target = folder / path.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    author = ("-c", "user.name=nobody", "-c", "user.email=nobody@example.org")
    for command in (("init", "-q"), ("add", "."), (*author, "commit", "-qm", "a")):
        subprocess.run(["git", "-C", str(folder), *command], check=True)
