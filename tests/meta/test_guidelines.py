"""Every guideline module keeps the rules of the house."""

import ast
import hashlib
import re
from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from services.evaluator import guidelines
from services.evaluator.core.guideline import GuidelineModule, Kind
from services.evaluator.core.library import compiled
from services.evaluator.core.model import (
    Answer,
    Decided,
    MachineMayDecide,
    Outcome,
    Referred,
    Verdict,
)
from services.evaluator.guidelines import content_hash, load_modules, module_files
from tests.unit.evaluator.cases import verdicts

MODULES = load_modules()
FILES = {path: path.read_text("utf-8") for path in module_files()}
DECIDING = [m for m in MODULES if m.kind is Kind.GUIDELINE]
ALLOWED = re.compile(
    r"(services\.evaluator\.core|shared\.facts|collections\.abc$|dataclasses|datetime"
    r"|enum$|re$)"
)

module = pytest.mark.parametrize("module", MODULES, ids=lambda m: m.id)
deciding = pytest.mark.parametrize("module", DECIDING, ids=lambda m: m.id)
file = pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.stem}")


@cache
def found_of(module: GuidelineModule, number: int) -> Verdict:
    """Return the verdict on a worked case of a module; each is decided once."""
    general = module.kind is Kind.GENERAL_STANDARD
    mode = MachineMayDecide.ALL if general else MachineMayDecide.UNCOVERED
    worked = module.worked_cases[number]
    return verdicts(worked.case, modules=MODULES, may_decide=mode)[0]


def outcome_of(module: GuidelineModule, number: int) -> Outcome | str | None:
    """Return the outcome; where another module decided, its id."""
    found = found_of(module, number)
    if not isinstance(found, Decided):
        return None
    return found.outcome if found.module == module.id else found.module


class TestWorkedCases:
    @module
    def test_come_out_as_agreed(self, module: GuidelineModule) -> None:
        wrong = [
            f"{worked.title}: {outcome}"
            for number, worked in enumerate(module.worked_cases)
            if (outcome := outcome_of(module, number)) is not worked.outcome
        ]

        assert wrong == []

    @deciding
    def test_show_both_outcomes(self, module: GuidelineModule) -> None:
        shown = {worked.outcome for worked in module.worked_cases}

        assert {Outcome.UPHELD, Outcome.OVERTURNED} <= shown

    @deciding
    def test_show_both_sides_of_each_criterion(self, module: GuidelineModule) -> None:
        shown: dict[str, set[str]] = {leaf.id: set() for leaf in module.leaves()}
        for number in range(len(module.worked_cases)):
            found = found_of(module, number)
            assert isinstance(found, Decided)
            for finding in found.findings:
                shown[finding.criterion].add(finding.answer)

        for leaf in module.leaves():
            assert shown[leaf.id] - {Answer.MET}, f"{leaf.id} never fails"
            threshold = leaf.id.startswith("within-")
            both = {Answer.MET, Answer.NOT_MET} <= shown[leaf.id]
            assert both or not threshold, f"{leaf.id} shows one side only"

    @module
    def test_have_titles_of_their_own(self, module: GuidelineModule) -> None:
        titles = [worked.title for worked in module.worked_cases]

        assert len(titles) == len(set(titles))


class TestModules:
    @module
    def test_are_named_by_folder_and_first_day(self, module: GuidelineModule) -> None:
        name, _, day = module.id.partition("@")
        names = {
            p.stem if p.parent == guidelines.FOLDER else p.parent.name for p in FILES
        }

        assert name in names
        assert day == module.in_force_from.isoformat()

    def test_have_ids_of_their_own(self) -> None:
        assert len({m.id for m in MODULES}) == len(MODULES) == len(FILES)

    @module
    def test_cite_a_passage_for_each_criterion(self, module: GuidelineModule) -> None:
        for leaf in module.leaves():
            assert leaf.citation.document
            assert leaf.citation.locator or leaf.citation.edition
            assert leaf.question.endswith("?")
            assert leaf.shows

    @deciding
    def test_say_what_they_hold_and_cite_it(self, module: GuidelineModule) -> None:
        assert module.passages
        assert module.position

    @module
    def test_tell_exceptions_in_clauses(self, module: GuidelineModule) -> None:
        """They complete "had the record shown that ..."."""
        exceptions = [
            leaf.shows
            for leaf in module.leaves()
            if leaf.question.startswith("Is there an exception")
        ]

        bare = [s for s in exceptions if not re.search(r"\b(?:is|are|supports)\b", s)]

        assert bare == []

    @module
    def test_say_what_is_unverified(self, module: GuidelineModule) -> None:
        passages = all(passage.verified for passage in module.passages)

        assert passages or module.unverified

    @deciding
    def test_say_nothing_the_day_before_they_are_in_force(
        self, module: GuidelineModule
    ) -> None:
        before = module.in_force_from - timedelta(days=1)
        for worked in module.worked_cases:
            early = replace(
                worked.case,
                governing_date=before,
                date_of_injury=before - timedelta(days=365),
            )
            found = verdicts(early, modules=(module,))[0]
            assert isinstance(found, Referred)

    def test_of_one_treatment_are_never_in_force_together(self) -> None:
        for one, other in combinations(DECIDING, 2):
            if one.treatments.keys().isdisjoint(other.treatments):
                continue
            if one.rank != other.rank or one.phase is not other.phase:
                continue
            first, second = sorted((one, other), key=lambda m: m.in_force_from)
            assert first.in_force_until is not None
            assert first.in_force_until < second.in_force_from

    def test_leave_no_day_between_editions(self) -> None:
        by_name: dict[str, list[GuidelineModule]] = {}
        for one in DECIDING:
            by_name.setdefault(one.id.partition("@")[0], []).append(one)

        for editions in by_name.values():
            ordered = sorted(editions, key=lambda m: m.in_force_from)
            for earlier, later in pairwise(ordered):
                assert earlier.in_force_until is not None
                next_day = earlier.in_force_until + timedelta(days=1)
                assert next_day == later.in_force_from

    def test_follow_only_treatments_that_have_words(self) -> None:
        words = compiled(MODULES).lexicon
        for one in MODULES:
            for treatment, terms in one.follows.items():
                named = terms or (treatment.replace("_", " "),)
                assert all(words.find(term.lower()) for term in named)

    def test_do_not_follow_one_another_in_a_ring(self) -> None:
        follows = {t: set(m.follows) for m in MODULES for t in m.treatments}
        for start, first in follows.items():
            reached: set[str] = set()
            ahead = set(first)
            while ahead:
                reached |= ahead
                ahead = {n for t in ahead for n in follows.get(t, set())} - reached
            assert start not in reached


class TestFiles:
    @file
    def test_say_what_they_cover_ask_and_leave_out(self, path: Path) -> None:
        text = ast.get_docstring(ast.parse(FILES[path])) or ""

        assert [
            word for word in ("Covers:", "Asks:", "Not coded:") if word not in text
        ] == []

    @file
    def test_cite_every_number(self, path: Path) -> None:
        for line in FILES[path].splitlines():
            if re.match(r"\s+(trial|total)=\d+,", line):
                assert "#" in line, line

    @pytest.mark.parametrize("path", sorted(guidelines.FOLDER.rglob("*.py")), ids=str)
    def test_import_only_the_core_and_their_own_folder(self, path: Path) -> None:
        if path.parent == guidelines.FOLDER and path.name == "__init__.py":
            return
        own = f"services.evaluator.guidelines.{path.parent.name}"
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                source = node.module or ""
                inside = f"{source}.".startswith(f"{own}.")
                assert ALLOWED.match(source) or inside, source
            if isinstance(node, ast.Import):
                assert all(ALLOWED.match(name.name) for name in node.names)


class TestContentHash:
    def test_is_the_digest_of_a_single_file(self) -> None:
        path = guidelines.FOLDER / "general_standard.py"

        assert content_hash(path) == hashlib.sha256(path.read_bytes()).hexdigest()

    def test_changes_with_what_editions_share(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = tmp_path / "invented"
        folder.mkdir()
        (folder / "__init__.py").write_text("")
        edition, shared = folder / "mtus_2009.py", folder / "questions.py"
        edition.write_text("one")
        (folder / "mtus_2016.py").write_text("another edition")
        shared.write_text("two")
        monkeypatch.setattr(guidelines, "FOLDER", tmp_path)

        before = content_hash(edition)
        (folder / "mtus_2016.py").write_text("changed")
        same = content_hash(edition)
        shared.write_text("changed")

        assert before == same
        assert content_hash(edition) != before

    def test_is_carried_by_every_module(self) -> None:
        assert all(re.fullmatch(r"[0-9a-f]{64}", m.content_hash) for m in MODULES)
