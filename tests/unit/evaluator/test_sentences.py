"""Sentences are read as a careful reader reads them, in every family of facts."""

import json

import pytest

from bench.quality.sentences import FOLDER, families, lines_of, score

LEAST = 0.9
FEWEST = 30


class TestTheReader:
    @pytest.mark.parametrize("family", families())
    def test_agrees_with_a_careful_reader(self, family: str) -> None:
        found = score(family)

        print(*lines_of((found,), show=True), sep="\n")  # noqa: T201 -- what it misread
        assert found.precision >= LEAST
        assert found.recall >= LEAST


class TestTheSentences:
    @pytest.mark.parametrize("family", families())
    def test_are_enough_and_of_every_sort(self, family: str) -> None:
        lines = (FOLDER / f"{family}.jsonl").read_text("utf-8").splitlines()
        given = [json.loads(line) for line in lines]
        wanted = [value for one in given for value in one["expect"].values()]

        assert len({one["text"] for one in given}) == len(given) >= FEWEST
        assert any(value is None for value in wanted)
        assert any(value is not None for value in wanted)
