"""The parts of `imr why`: quotes, edits in words, and when nothing is told."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from rich.text import Text

from services.console.received import received_by
from services.console.why import WhyCase, WhyItem, why
from services.console.why_edits import edit_json, edit_words
from services.console.why_not import why_not
from services.console.why_quoting import quote, quotes, texts_of
from services.console.why_telling import HIGHLIGHT, marked, why_lines
from services.evaluator.core.edits import (
    Asked,
    Edit,
    NothingAuthorized,
    SiblingDecided,
    SiblingLeft,
    Stated,
    Worded,
)
from services.evaluator.core.model import MachineMayDecide, Outcome, Quantity
from services.evaluator.translation import to_case
from services.letters.kept import read_kept
from shared.events._base import Evidence
from shared.facts import Fact
from tests.support.builders import application
from tests.unit.console.lines import make_line, put

SEED = Path(__file__).resolve().parents[3] / "examples" / "seed.json"
SUMMARY = "Mood is low. Diagnoses include anxiety and pain. He works."


class TestWhyNot:
    @pytest.mark.parametrize(
        ("decided_by", "problem"),
        [
            (None, "it is not decided"),
            ("human", "a person decided it, not a guideline module"),
            ("machine", "the application is not at hand any more"),
        ],
    )
    def test_says_why_it_is_not_told(
        self, decided_by: str | None, problem: str
    ) -> None:
        item = WhyItem(
            number="1", request="MRI", outcome="upheld", decided_by=decided_by
        )
        told = WhyCase(case_number="CM15-0000001", summary="", items=(item,))

        against = why_not(
            item, told=told, case=None, modules=(), may_decide=MachineMayDecide.ALL
        )

        assert (against.found, against.problem) == (None, problem)

    @pytest.mark.parametrize(
        ("changed", "found"),
        [({}, True), ({"module_hash": "0" * 64}, False), ({"outcome": "x"}, False)],
    )
    def test_is_told_only_of_what_is_decided_the_same_here(
        self, changed: dict[str, Any], *, found: bool
    ) -> None:
        line, fields = make_line(), application("Biofeedback, 4 sessions")
        put(line, fields)
        told = why(read_kept(line.kept("letters", fields["case_number"])))
        assert told is not None

        against = why_not(
            replace(told.items[0], **changed),
            told=told,
            case=to_case(next(received_by(line))),
            modules=line.modules,
            may_decide=line.may_decide,
        )

        assert (against.found is not None) is found
        assert ("not those that decided it" in against.problem) is not found


class TestQuote:
    def test_marks_the_words_in_their_sentence_together(self) -> None:
        texts = {"summary": SUMMARY}
        found = [_evidence("anxiety"), _evidence("pain"), _evidence("He works")]

        said = [one.marked() for one in quotes(found, texts)]

        assert said[0].strip(" .") == "Diagnoses include »anxiety« and »pain«"
        assert said[1].strip(" .") == "»He works«"

    def test_looks_for_words_that_stand_by_themselves(self) -> None:
        texts = {"summary": "Baclofen #30 was asked; what remains is Baclofen #3 now"}
        moved = Evidence(text="Baclofen #3", start=2, end=13)

        assert "is »Baclofen #3« now" in quote(moved, texts).marked()

    def test_cuts_a_long_sentence_at_words(self) -> None:
        texts = {"summary": f"{'pained ' * 60}anxiety {'troubled ' * 60}."}

        said = quote(_evidence("anxiety"), texts).sentence

        assert said.split()[0] == "pained"
        assert said.split()[-1] == "troubled"

    def test_looks_for_words_that_stand_elsewhere(self) -> None:
        moved = Evidence(text="anxiety", start=2, end=9)

        assert "»anxiety«" in quote(moved, {"summary": SUMMARY}).marked()

    def test_shows_words_alone_whose_source_is_not_at_hand(self) -> None:
        stated = Evidence(text="pain: True", source="facts")

        assert quote(stated, {"summary": SUMMARY}).marked() == "»pain: True«"

    def test_highlights_on_a_terminal_what_it_marks_elsewhere(self) -> None:
        (item,) = _seed_items("1")
        told = WhyCase(case_number="CM15-0123456", summary="", items=(item,))
        against = why_not(
            item, told=told, case=None, modules=(), may_decide=MachineMayDecide.ALL
        )

        lines = list(why_lines(item, against, texts_of(told)))

        highlighted = [line for line in lines if _spans(line)]
        assert highlighted
        for line in highlighted:
            words = [line.plain[s.start : s.end] for s in _spans(line)]
            assert all(f"»{one}«" in marked(line) for one in words)


def _spans(line: Text) -> list[Any]:
    return [span for span in line.spans if span.style == HIGHLIGHT]


def _seed_items(number: str) -> tuple[WhyItem, ...]:
    line = make_line()
    fields = json.loads(SEED.read_bytes())
    put(line, fields)
    told = why(read_kept(line.kept("letters", fields["case_number"])))
    assert told is not None
    return tuple(item for item in told.items if item.number == number)


def _evidence(words: str) -> Evidence:
    start = SUMMARY.index(words)
    return Evidence(text=words, start=start, end=start + len(words))


class TestEdits:
    @pytest.mark.parametrize(
        ("edit", "path", "words"),
        [
            (
                Stated(fact=Fact.PAIN, value=True),
                "items[1].facts.pain",
                "the fact pain = true",
            ),
            (
                Asked(quantity=Quantity(count=4, unit="sessions")),
                "items[1].quantity",
                "the quantity count 4, unit sessions",
            ),
            (Worded(request="X #4"), "items[1].request", 'the request "X #4"'),
            (
                NothingAuthorized(),
                "already_authorized",
                "nothing as already authorized",
            ),
            (
                SiblingDecided(number="2", outcome=Outcome.UPHELD),
                "items[2].outcome",
                "item 2 decided: upheld",
            ),
            (
                SiblingLeft(number="2"),
                "items[2]",
                "item 2 not in dispute beside item 1",
            ),
        ],
    )
    def test_have_a_path_and_words(self, edit: Edit, path: str, words: str) -> None:
        assert edit_json(edit, item="1")["path"] == path
        assert edit_words(edit, item="1") == words
