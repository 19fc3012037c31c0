import pytest

from services.evaluator.core import lexicon
from services.evaluator.core.lexicon import Hit, Lexicon, Vocabulary, fold


class TestFold:
    @pytest.mark.parametrize("text", ["İSTANBUL-Straße", "A\nB", "ﬁne ẞ İİ", "", "זה"])
    def test_keeps_every_offset(self, text: str) -> None:
        assert len(fold(text)) == len(text)

    def test_takes_hyphens_and_line_ends_for_spaces(self) -> None:
        assert fold("Follow-Up\nVisit") == "follow up visit"


class TestLexicon:
    def test_finds_terms_and_their_plurals_in_order(self) -> None:
        terms = Lexicon({"a": ("visit",), "b": ("test",)})

        assert terms.find("tests and a visit") == (Hit("b", 0, 5), Hit("a", 12, 17))

    def test_the_longest_of_overlapping_terms_wins(self) -> None:
        terms = Lexicon({"short": ("therapy",), "long": ("physical therapy note",)})

        assert terms.find("physical therapy note") == (Hit("long", 0, 21),)

    def test_a_longer_term_that_is_no_whole_word_hides_nothing(self) -> None:
        terms = Lexicon({"short": ("visit",), "long": ("visit te",)})

        assert terms.find("visit tests") == (Hit("short", 0, 5),)

    def test_of_two_crossing_terms_the_first_stands(self) -> None:
        terms = Lexicon({"first": ("a b",), "second": ("b c",)})

        assert terms.find("a b c") == (Hit("first", 0, 3),)

    def test_one_term_may_stand_for_several_things(self) -> None:
        terms = Lexicon({"a": ("ptsd",), "b": ("ptsd",)})

        assert [hit.label for hit in terms.find("ptsd")] == ["a", "b"]

    def test_without_terms_finds_nothing(self) -> None:
        assert Lexicon({}).find("anything") == ()

    def test_stops_at_the_most_hits(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(lexicon, "MOST_HITS", 3)

        assert len(Lexicon({"a": ("x",)}).find("x " * 10)) == 3


class TestVocabulary:
    def test_each_lexicon_finds_its_own_terms(self) -> None:
        shared = Vocabulary()
        care = Lexicon({"care": ("therapy", "visit")}, within=shared)
        place = Lexicon({"place": ("knee", "visit")}, within=shared)

        found = care.find("therapy visit, knee"), place.find("therapy visit, knee")

        assert found == (
            (Hit("care", 0, 7), Hit("care", 8, 13)),
            (Hit("place", 8, 13), Hit("place", 15, 19)),
        )

    def test_a_longer_term_hides_none_of_another_lexicon(self) -> None:
        shared = Vocabulary()
        short = Lexicon({"short": ("therapy",)}, within=shared)
        long = Lexicon({"long": ("physical therapy",)}, within=shared)

        found = short.find("physical therapy"), long.find("physical therapy")

        assert found == ((Hit("short", 9, 16),), (Hit("long", 0, 16),))

    def test_a_lexicon_that_comes_late_reads_a_known_text_anew(self) -> None:
        shared = Vocabulary()
        first = Lexicon({"first": ("knee",)}, within=shared)
        before = first.find("knee brace")
        late = Lexicon({"late": ("knee", "brace")}, within=shared)

        found = first.find("knee brace"), late.find("knee brace")

        assert found == (before, (Hit("late", 0, 4), Hit("late", 5, 10)))

    def test_one_lexicon_that_is_full_leaves_the_others_theirs(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(lexicon, "MOST_HITS", 2)
        shared = Vocabulary()
        full = Lexicon({"full": ("x",)}, within=shared)
        other = Lexicon({"other": ("y",)}, within=shared)

        found = full.find("x x x x y"), other.find("x x x x y")

        assert found == (
            (Hit("full", 0, 1), Hit("full", 2, 3)),
            (Hit("other", 8, 9),),
        )
