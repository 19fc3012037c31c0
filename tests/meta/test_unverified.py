"""What no source was at hand for is marked in the modules and shown on the page."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from docs.generate.guidelines_page import UNVERIFIED
from services.evaluator import guidelines
from services.evaluator.core.citing import Passage
from services.evaluator.core.facts.unsourced import READINGS
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines import load_modules, module_files, shared_files
from tests.meta.sources import ROOT

MODULES = load_modules()
PAGE = (ROOT / "docs" / "guidelines.md").read_text("utf-8")
SHARED = ROOT.parent / "shared"
LETTERS = SHARED / "letters" / "dev.jsonl"
FACTS = ROOT / "services" / "evaluator" / "core" / "facts"
NUMBERS = (
    re.compile(
        r"^\s*(?P<name>\w+) ?= ?(?P<number>[\d.]+),?  # .*unverified",
        re.IGNORECASE | re.MULTILINE,
    ),
    re.compile(
        r"^(?P<name>\w+)(?:: \w+)? = (?P<number>[\d.]+)\n\"\"\"[^\"]*unverified",
        re.IGNORECASE | re.MULTILINE,
    ),
)
WORDS = {"3": "three", "2": "two", "1": "one", "4": "four"}
OF_OTHER_SOURCES = {
    "Preoperative testing, general": "the topic as another site prints it (W11)",
    "section 4610.5(c)(2)": "the code itself",
    "Behavioral Interventions": "the letter of the seed",
    "Cognitive Behavioral Therapy": "the letter of the seed",
    "Psychotherapy Guidelines": "the letter of the seed",
    "Topic: Cognitive Behavioral Therapy": "the letter of the seed",
}
BY_THEMSELVES = {"opioids", "nsaids", "physical_therapy", "associated_surgical_service"}
"""Modules whose single criteria cite places that the page prints with the criterion."""

module = pytest.mark.parametrize("module", MODULES, ids=lambda m: m.id)


def section_of(module: GuidelineModule) -> str:
    """Return what the generated page says of a module."""
    start = PAGE.index(f"\n## {module.id}\n")
    end = PAGE.find("\n## ", start + 4)
    return PAGE[start : end if end > 0 else None]


def marked_numbers(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the constants of a file whose comment says that no source was at hand."""
    text = path.read_text("utf-8")
    for pattern in NUMBERS:
        for found in pattern.finditer(text):
            yield found["name"], found["number"].removesuffix(".0").rstrip(".")


def shown_as_unverified(module: GuidelineModule) -> str:
    """Return all that a module says to be without a source, beside places cited."""
    said = [w for w in module.unverified if not w.startswith("the place cited")]
    for leaf in module.leaves():
        if not leaf.verified:
            said += (leaf.question, leaf.shows, *leaf.names)
    return " ".join(said).lower()


def says(text: str, number: str) -> bool:
    """Say whether a text names a number, in digits or as a word."""
    forms = [re.escape(number)] + ([WORDS[number]] if number in WORDS else [])
    return any(re.search(rf"(?<![\w.]){form}(?![\w])", text) for form in forms)


class TestPassages:
    @module
    def test_without_a_source_carry_the_mark_on_the_page(
        self, module: GuidelineModule
    ) -> None:
        section = section_of(module)
        passages = (*module.passages, *module.beside)

        shown = section.count(f" ({UNVERIFIED})\n")

        assert shown == sum(not passage.verified for passage in passages)

    @module
    def test_that_criteria_cite_are_listed_with_their_marks(
        self, module: GuidelineModule
    ) -> None:
        listed = {p.citation() for p in (*module.passages, *module.beside)}
        loose = {leaf.id for leaf in module.leaves() if leaf.citation not in listed}

        assert not loose or module.id.partition("@")[0] in BY_THEMSELVES

    def test_that_are_verified_are_printed_in_a_letter(self) -> None:
        if not LETTERS.exists():
            pytest.skip("the published letters are not beside the repository")
        letters = [json.loads(line) for line in LETTERS.read_text().splitlines()]
        printed = _plain(json.dumps(letters))

        unseen = {
            heading
            for passage in _verified_passages()
            for heading in passage.headings
            if _plain(heading) not in printed
        }

        assert unseen - OF_OTHER_SOURCES.keys() == set()


class TestCriteria:
    @module
    def test_without_a_source_carry_the_mark_on_the_page(
        self, module: GuidelineModule
    ) -> None:
        section = section_of(module)

        for leaf in module.leaves():
            line = re.search(rf"^ *- `{leaf.id}`: .*$", section, re.MULTILINE)
            assert line
            assert (UNVERIFIED in line[0]) is not leaf.verified, leaf.id


class TestNumbers:
    @pytest.mark.parametrize("path", module_files(), ids=lambda p: p.parent.name)
    def test_without_a_source_are_shown_by_their_module(self, path: Path) -> None:
        module = next(m for m in MODULES if _is_of(m, path))
        shown = shown_as_unverified(module)

        hidden = [
            f"{file.name}: {name} = {number}"
            for file in (path, *shared_files(path))
            for name, number in marked_numbers(file)
            if not says(shown, number)
        ]

        assert hidden == []

    def test_of_readers_without_a_source_are_shown_on_the_page(self) -> None:
        said = " ".join(READINGS)

        numbers = [
            found for file in FACTS.glob("*.py") for found in marked_numbers(file)
        ]

        assert numbers
        assert [name for name, number in numbers if not says(said, number)] == []
        assert all(reading in PAGE for reading in READINGS)


def _is_of(module: GuidelineModule, path: Path) -> bool:
    name, _, day = module.id.partition("@")
    if path.parent == guidelines.FOLDER:
        return path.stem == name
    first = {"2016": "2016-07-28", "2017": "2017-12-01"}.get(path.stem[-4:])
    return path.parent.name == name and day == (first or "2009-07-18")


def _verified_passages() -> set[Passage]:
    return {p for m in MODULES for p in (*m.passages, *m.beside) if p.verified}


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()
