from services.evaluator.core.words import plural, sentence, shortened
from tests.unit.evaluator.cases import case, decided, item


class TestRationale:
    def test_names_the_words_of_the_record_and_the_gap(self) -> None:
        found = decided(case("Psychotherapy, 9 sessions")).rationale

        assert "major depressive disorder" in found
        assert "9 sessions asked for exceed the 6" in found

    def test_an_overturned_one_has_no_gap(self) -> None:
        found = decided(case("Psychotherapy, 4 sessions")).rationale

        assert "exceed" not in found
        assert found.endswith("Therefore, the request is medically necessary.")

    def test_tells_what_remains_of_a_modified_request(self) -> None:
        given = item("Psychotherapy, 12 sessions", authorized="6 sessions")

        found = decided(case(given)).rationale

        assert 'what remains to be decided is "Psychotherapy, 6 sessions"' in found

    def test_quotes_utilization_review_shortened(self) -> None:
        given = item(ur_rationale='"Not shown. ' + "word " * 1_000)

        found = decided(case(given)).rationale

        assert 'Utilization review gave this reason: "Not shown. word' in found
        assert len(found) < 2_500

    def test_distinguishes_silence_from_no(self) -> None:
        silent = decided(case(summary="")).rationale
        denied = decided(case(summary="She denies depression.")).rationale

        assert "The record documents neither" in silent
        assert "The record denies a psychological condition." in denied


class TestWords:
    def test_plural(self) -> None:
        assert [plural(1, "hour"), plural(2.5, "hour")] == ["1 hour", "2.5 hours"]

    def test_sentence(self) -> None:
        assert [sentence("a b"), sentence("A."), sentence(" ")] == ["A b.", "A.", ""]

    def test_shortened(self) -> None:
        assert shortened("one  two", most=10) == "one two"
        assert shortened("one two three", most=9) == "one two ..."
