import pytest

from tests.unit.evaluator import bodily_sentences
from tests.unit.evaluator.sentences import report

LEAST = 0.9
FAMILIES = {
    "exam": bodily_sentences.exam,
    "studies": bodily_sentences.studies,
    "lesions": bodily_sentences.lesions,
}


class TestReading:
    @pytest.mark.parametrize("family", FAMILIES)
    def test_agrees_with_a_careful_reader(self, family: str) -> None:
        found = bodily_sentences.report(family, FAMILIES[family])

        assert found.precision >= LEAST
        assert found.recall >= LEAST

    def test_of_surgery_agrees_with_a_careful_reader(self) -> None:
        found = report("surgery")

        assert found.precision >= LEAST
        assert found.recall >= LEAST
