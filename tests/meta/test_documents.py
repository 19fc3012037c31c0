"""Rules for documents: fresh, connected, in our words, true where it can be told."""

import re
from importlib import import_module
from pathlib import Path

import pytest
from typer.main import get_command

from docs.generate.written import files, stale
from tests.meta.markdown import Document, documents
from tests.meta.sources import ROOT, below_root, texts

DOCUMENTS = documents()
BY_HAND = tuple(d for d in DOCUMENTS if d.by_hand)
EACH = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.name)
EACH_BY_HAND = pytest.mark.parametrize("document", BY_HAND, ids=lambda d: d.name)

ADR = ROOT / "docs" / "adr"
ADRS = tuple(sorted(path for path in ADR.glob("[0-9]*.md")))
ADR_SECTIONS = ("Context", "Decision", "Consequences", "Rejected", "Reopen")
RUNBOOK = ROOT / "docs" / "runbook"
WRITTEN_FIRST = 8

TERMS = (
    "answer", "application", "brake", "case", "claim", "claims administrator",
    "conflict", "criterion", "dead letter", "decision", "determination",
    "disputed item", "edition", "fact", "finding", "form", "gate", "governing date",
    "guideline module", "held", "kept", "ledger", "letter", "line", "necessity",
    "outcome", "output cursor", "rationale", "referred", "repeat", "request",
    "requesting physician", "reviewer", "reviewer of record", "screening",
    "state cursor", "step", "utilization review decision", "withheld", "worked case",
)  # fmt: skip
UNWANTED = {
    r"\b[Rr]esults?\b": "outcome, answer or determination",
    r"\b[Aa]djusters?\b": "claims administrator",
    r"\b[Tt]reating (?:doctor|physician)s?\b": "requesting physician",
    r"\b[Gg]uideline rules?\b": "criterion",
    r"\b[Pp]oison (?:pill|message)s?\b": "dead letter",
    r"\b[Mm]icroservices?\b": "service",
    r"\b(?:[Ss]imply|[Ee]asily|[Ss]eamless(?:ly)?|[Rr]obustly)\b": "what happens",
}
SENTENCE_IN_THE_MIDDLE = re.compile(r"[a-z`)\]*]{2}[.!?] +[A-Z`*\[]")

PRIVATE = (
    r"/(?:work|home|root|Users|tmp)/[a-z]",
    r"https?://[^\s/\"']*(?:pypi|mirror|proxy|artifactory|nexus|registry)[^\s\"']*",
    r"--(?:extra-)?index-url\s+\S",
    r"https?://[^\s/\"']+\.(?:internal|local|corp|lan|intra)\b",
)
SEARCHED = (
    ".cfg", ".ini", ".json", ".lock", ".md", ".py", ".toml", ".txt", ".yaml", ".yml",
    ".example", "Dockerfile", "Makefile", ".lua", "run", ".ignore", ".in",
)  # fmt: skip
MAY_NAME_PATHS = {
    "docker-compose.yml": "paths inside a container",
    "tests/meta/test_documents.py": "the patterns themselves",
    "stack/compose.py": "paths inside a container",
}


class TestGeneratedFiles:
    def test_are_fresh(self) -> None:
        assert stale(files()) == {}, "run `make docs`"


class TestReadme:
    def test_names_the_two_commands(self) -> None:
        text = (ROOT / "README.md").read_text("utf-8")

        assert "make demo" in text
        assert "make test" in text

    def test_says_what_is_not_decided_and_what_was_not_tried(self) -> None:
        text = (ROOT / "README.md").read_text("utf-8").lower()

        assert "does not decide" in text
        assert "not tried" in text


class TestLinks:
    @EACH
    def test_lead_to_something(self, document: Document) -> None:
        broken = [link for link in document.links() if not _resolves(document, link)]

        assert broken == []

    def test_reach_every_document_by_hand(self) -> None:
        reached = {
            (document.path.parent / link.split("#")[0]).resolve()
            for document in DOCUMENTS
            for link in document.links()
        }

        lost = [d.name for d in DOCUMENTS if d.path not in reached]

        assert set(lost) <= {"README.md"}


class TestCommands:
    def test_of_make_exist(self) -> None:
        makefile = (ROOT / "Makefile").read_text("utf-8")
        targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))

        assert _named(r"\bmake ([a-z][a-z-]+)", but=targets) == set()

    def test_of_imr_exist(self) -> None:
        app = import_module("services.console.cli").app
        commands = set(getattr(get_command(app), "commands", {}))

        assert _named(r"\bimr ([a-z][a-z-]+)", but=commands) == set()

    def test_of_python_exist(self) -> None:
        found = {
            module
            for document in DOCUMENTS
            for module in re.findall(r"python -m ([a-z_.]+)", document.code())
        }

        assert {module for module in found if not _runs(module)} == set()


class TestAdrs:
    def test_are_all_in_the_index(self) -> None:
        index = Document(ADR / "README.md", (ADR / "README.md").read_text("utf-8"))

        assert set(index.links()) == {path.name for path in ADRS}

    def test_are_numbered_without_a_gap(self) -> None:
        numbers = [int(path.name[:4]) for path in ADRS]

        assert numbers == list(range(1, len(ADRS) + 1))
        assert len(ADRS) >= WRITTEN_FIRST

    @pytest.mark.parametrize("path", ADRS, ids=lambda path: path.stem)
    def test_have_their_parts(self, path: Path) -> None:
        text = path.read_text("utf-8")

        assert re.search(r"^Status: [a-z ]+, \d{4}-\d{2}-\d{2}$", text, re.MULTILINE)
        assert re.findall(r"^## (.+)$", text, re.MULTILINE) == list(ADR_SECTIONS)
        assert re.search(r"^## Decision\n\nWe will ", text, re.MULTILINE)


class TestRunbook:
    def test_is_reached_by_its_symptoms(self) -> None:
        text = (RUNBOOK / "README.md").read_text("utf-8")
        index = Document(RUNBOOK / "README.md", text)

        pages = {path.name for path in RUNBOOK.glob("*.md")} - {"README.md"}

        assert pages <= set(index.links())

    @pytest.mark.parametrize(
        "path",
        sorted(set(RUNBOOK.glob("*.md")) - {RUNBOOK / "README.md"}),
        ids=lambda path: path.stem,
    )
    def test_says_what_not_to_do_and_why(self, path: Path) -> None:
        headings = re.findall(r"^## (.+)$", path.read_text("utf-8"), re.MULTILINE)

        assert "What not to do" in headings
        assert "Why" in headings


class TestWords:
    def test_of_the_house_are_in_the_glossary(self) -> None:
        text = (ROOT / "docs" / "glossary.md").read_text("utf-8")
        explained = {
            word.strip().lower()
            for line in text.splitlines()
            for word in re.findall(r"\*\*([^*]+)\*\*", line.split(":")[0])
        }

        assert set(TERMS) - explained == set()

    @EACH_BY_HAND
    def test_are_ours(self, document: Document) -> None:
        found = {
            f"{match[0]}: say {instead}"
            for pattern, instead in UNWANTED.items()
            if (match := re.search(pattern, document.prose))
        }

        assert found == set()

    @EACH_BY_HAND
    def test_stand_in_one_sentence_a_line(self, document: Document) -> None:
        crowded = [
            line
            for line in document.prose.splitlines()
            if not line.startswith("|") and SENTENCE_IN_THE_MIDDLE.search(line)
        ]

        assert crowded == []


class TestMachines:
    def test_are_not_to_be_recognised(self) -> None:
        found = [
            f"{below_root(path)}: {match[0]}"
            for path in texts(*SEARCHED)
            if below_root(path) not in MAY_NAME_PATHS
            for pattern in PRIVATE
            if (match := re.search(pattern, path.read_text("utf-8", errors="replace")))
        ]

        assert found == []


def _resolves(document: Document, link: str) -> bool:
    name, _, anchor = link.partition("#")
    path = (document.path.parent / name).resolve() if name else document.path
    if not path.exists():
        return False
    if not anchor or path.suffix != ".md":
        return not anchor
    return anchor in Document(path, path.read_text("utf-8")).anchors()


def _named(pattern: str, *, but: set[str]) -> set[str]:
    return {
        f"{document.name}: {name}"
        for document in DOCUMENTS
        for name in re.findall(pattern, document.code())
        if name not in but
    }


def _runs(module: str) -> bool:
    place = ROOT.joinpath(*module.split("."))
    return place.with_suffix(".py").exists() or (place / "__main__.py").exists()
