from tests.unit.evaluator.sentences import report

LEAST = 0.9


def test_sentences_are_read_as_a_careful_reader_reads_them() -> None:
    found = report("medication")

    assert found.precision >= LEAST
    assert found.recall >= LEAST
