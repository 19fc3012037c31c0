"""What is quoted of a record begins and ends where it can be read."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.letters import LETTERS, read_letters
from services.evaluator.core.decide import decide
from services.evaluator.core.facts.care import read_care
from services.evaluator.core.facts.legible import at_words, legible
from services.evaluator.core.facts.places import Sentence, clause
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Answer, Case, Decided, Evidence
from services.evaluator.guidelines import load_modules
from tests.unit.evaluator.cases import case

MODULES = load_modules()
INVENTED = [
    Path("tests/cases/invented") / f"{n}.jsonl" for n in ("first", "second", "third")
]
QUOTED = re.compile(r'\("([^"]+)"\)')
HANGS = re.compile(r"\b(?:the|an?|of|to|and|or|with|by|because)$|[,;:]$")
CUT = "..."
LONG = 8
LONG_LIST = (
    "He was first seen at the clinic, where rest, ice, heat and a home exercise "
    "program were advised over the first ten weeks, and thereafter he had physical "
    "therapy for two months with the same therapist who had seen him for the earlier "
    "sprain of the other ankle, and later a brace was given, and so on it went until "
    "at last he was sent to this office"
)


def _published(path: Path) -> list[Case]:
    if not path.exists():
        if os.environ.get("CI") == "true":
            pytest.fail("the published letters are not beside the checkout")
        pytest.skip("the published letters are not beside the checkout")
    with path.open("rb") as lines:
        return [letter.case for letter in read_letters(lines, report=print)]


def _decided(cases: list[Case]) -> Iterator[tuple[Case, Decided]]:
    for one in cases:
        for verdict in decide(one, modules=MODULES):
            if isinstance(verdict, Decided):
                yield one, verdict


def _inside_a_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalpha() and text[at].isalpha()


def _broken(record: str, words: Evidence) -> bool:
    if words.source != "summary" or words.start is None:
        return False
    end = words.start + len(words.text)
    return _inside_a_word(record, words.start) or _inside_a_word(record, end)


class TestQuotationsOfLetters:
    @pytest.mark.parametrize("path", [LETTERS, *INVENTED], ids=lambda path: path.stem)
    def test_begin_and_end_at_words(self, path: Path) -> None:
        decided = list(_decided(_published(path)))

        broken = [
            words.text
            for one, verdict in decided
            for finding in verdict.findings
            for words in finding.evidence
            if _broken(one.summary, words)
        ]

        assert len(decided) > 50
        assert broken == []

    @pytest.mark.parametrize("path", [LETTERS, *INVENTED], ids=lambda path: path.stem)
    def test_say_where_a_sentence_was_cut(self, path: Path) -> None:
        quoted = {
            said
            for _, verdict in _decided(_published(path))
            for said in QUOTED.findall(verdict.rationale)
        }

        begun = {s for s in quoted if s[0].islower() and len(s.split()) >= LONG}
        hanging = {s for s in quoted if HANGS.search(s)}

        assert len(quoted) > 20
        assert begun == set()
        assert hanging == set()


class TestCareShown:
    def test_is_its_sentence_where_that_is_short(self) -> None:
        said = "Treatment and evaluation to date has included medications and therapy"
        text = f"It hurts. {said}. Nothing else was done."

        shown = read_care(text, fold(text), source="summary")

        assert {care.evidence.text for care in shown} == {said}

    def test_ends_at_a_clause_where_its_sentence_is_long(self) -> None:
        shown = read_care(LONG_LIST, fold(LONG_LIST), source="summary")

        therapy = next(care for care in shown if care.name == "physical therapy")
        said = therapy.evidence.text
        assert said.startswith("a home exercise program were advised over")
        assert said.endswith("of the other ankle")

    def test_keeps_what_dates_it_near(self) -> None:
        shown = read_care(LONG_LIST, fold(LONG_LIST), source="summary")

        therapy = next(care for care in shown if care.name == "physical therapy")

        assert therapy.near.endswith("with the same therapist who had seen him for")


class TestLegible:
    def test_cuts_at_a_word_where_no_clause_is_within_reach(self) -> None:
        text = "so " * 100 + "pain " + "too " * 100

        start, end = legible(text, start=300, end=304, within=(0, len(text)), least=60)

        assert text[start:end] == "so " * 19 + "pain" + " too" * 14
        assert not _inside_a_word(text, start)

    def test_moves_bounds_inwards_to_words(self) -> None:
        assert at_words("discharge summary written", 3, 20) == (10, 17)
        assert at_words("discharge summary", 0, 17) == (0, 17)


class TestClause:
    def test_is_not_parted_by_the_comma_of_a_date(self) -> None:
        text = "On a note of November 04, 2016 pain went down the leg, with tingling."
        at = text.index("down the leg")

        said = clause(text, at, at + 8, Sentence(0, len(text) - 1), source="summary")

        assert said.text == "On a note of November 04, 2016 pain went down the leg"


class TestADenial:
    def test_of_the_review_is_not_one_of_the_record(self) -> None:
        prior = "The ointment was previously denied due to a lack of neuropathic pain."
        asked = case("Lidoderm patch 5% #30", summary=prior)
        denied = case("Lidoderm patch 5% #30", summary="There is no neuropathic pain.")

        assert _answer(asked, "local-nerve-pain") is Answer.NOT_DOCUMENTED
        assert _answer(denied, "local-nerve-pain") is Answer.NOT_MET


def _answer(asked: Case, criterion: str) -> Answer:
    [verdict] = decide(asked, modules=MODULES)
    assert isinstance(verdict, Decided)
    return next(f.answer for f in verdict.findings if f.criterion == criterion)


class TestAReason:
    def test_quotes_an_examination_from_where_it_can_be_read(self) -> None:
        summary = (
            "The worker has had pain of the low back for five months. On examination "
            "there was, as before, a positive straight leg raise on the left at 45 "
            "degrees with decreased sensation in the L5 dermatome."
        )
        asked = case("MRI of the lumbar spine", summary=summary)

        [verdict] = decide(asked, modules=MODULES)

        assert isinstance(verdict, Decided)
        said = " ".join(finding.reason for finding in verdict.findings)
        assert f'("{CUT} a positive straight leg raise on the left' in said
