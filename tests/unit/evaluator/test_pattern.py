import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

import services.evaluator.core
from services.evaluator.core.pattern import Pattern, Rare, Sentential, sentences_with
from tests.support.matching import texts_for

WORD = Pattern(r"\b(pain|\d{1,2})\b")


class TestPattern:
    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("no pain at 7", ["pain", "7"]),
            ("painful", []),
            ("épain pain", ["pain"]),
            ("’pain’ at ٧", ["pain", "٧"]),
            ("", []),
        ],
    )
    def test_finds_in_ascii_and_other_text_what_unicode_says(
        self, text: str, found: list[str]
    ) -> None:
        assert [match[1] for match in WORD.finditer(text)] == found

    def test_looks_within_the_bounds_only(self) -> None:
        found = WORD.search("pain, pain", 2), WORD.search("no pain", 0, 5)

        assert [match and match.span() for match in found] == [(6, 10), None]

    def test_matches_at_the_start_or_the_whole(self) -> None:
        found = WORD.match("pain here"), WORD.fullmatch("pain here")

        assert [match and match[0] for match in found] == ["pain", None]

    def test_replaces(self) -> None:
        assert WORD.sub("~", "pain 7 ache") == "~ ~ ache"

    def test_white_space_by_class_is_refused(self) -> None:
        with pytest.raises(ValueError, match="not the same in ASCII"):
            Pattern(r"pain\s+relief")


def _rare() -> Iterator[Rare]:
    """Yield the rare patterns of the core, those of tuples and of pairs too."""
    core = services.evaluator.core
    for found in walk_packages(core.__path__, f"{core.__name__}."):
        for one in vars(import_module(found.name)).values():
            yield from _within(one)


def _within(one: object) -> Iterator[Rare]:
    if isinstance(one, Rare):
        yield one
    elif isinstance(one, tuple):
        for part in one:
            yield from _within(part)


RARE = tuple(_rare())
ENOUGH = 50


class TestRare:
    def test_is_tried_where_a_needed_word_stands(self) -> None:
        rare = Rare(r"\b(?:calf|calves) pain\b", needs=("calf", "calves"))

        found = [[*rare.finditer(text)] != [] for text in ("calf pain", "arm pain")]

        assert found == [True, False]

    def test_searches_likewise(self) -> None:
        rare = Rare(r"\bh/o\b", needs=("h/o",))

        found = rare.search("a h/o gout"), rare.search("history of gout")

        assert [match and match.span() for match in found] == [(2, 5), None]

    @pytest.mark.parametrize("rare", RARE, ids=lambda rare: rare.source[:40])
    def test_every_text_that_matches_holds_one_of_the_words_that_it_needs(
        self, rare: Rare
    ) -> None:
        texts = tuple(texts_for(rare.source, count=1_000))

        plain = [Pattern.search(rare, text) is not None for text in texts]

        assert sum(plain) > ENOUGH
        assert [rare.search(text) is not None for text in texts] == plain


SENTENTIAL = tuple(rare for rare in RARE if isinstance(rare, Sentential))


class TestSentential:
    def test_reads_the_sentences_that_hold_a_needed_word(self) -> None:
        pattern = Sentential(r"\b[a-z ]+ now\b", needs=("now",))

        found = pattern.finditer("he sat. he walks now. well. she sits now")

        assert [match[0] for match in found] == ["he walks now", "she sits now"]

    @pytest.mark.parametrize(
        ("text", "sentences"),
        [
            ("it was 5 vs. 7. so", ["it was 5 vs. 7."]),
            ("7", []),
            ("now 7", ["now 7"]),
            ("as is. 5 vs. 7 now. 5", ["5 vs. 7 now."]),
        ],
    )
    def test_a_sentence_ends_with_its_full_stop(
        self, text: str, sentences: list[str]
    ) -> None:
        found = sentences_with(("vs", "now"), text)

        assert [text[start:end] for start, end in found] == sentences

    def test_keeps_within_the_bounds(self) -> None:
        text = "now. now it is. now"

        assert sentences_with(("now",), text, 5, 11) == [(5, 11)]

    @pytest.mark.parametrize("pattern", SENTENTIAL, ids=lambda one: one.source[:40])
    def test_finds_among_sentences_what_the_plain_pattern_finds(
        self, pattern: Sentential
    ) -> None:
        texts = list(texts_for(pattern.source, count=600))
        records = [
            f"he came. {one}. {other}, he said; {third}. so"
            for one, other, third in zip(texts, texts[1:], texts[2:], strict=False)
        ]

        plain = [_spans(Pattern.finditer(pattern, text)) for text in records]

        assert sum(bool(spans) for spans in plain) > ENOUGH
        assert [_spans(pattern.finditer(text)) for text in records] == plain


def _spans(found: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in found]
