"""Every setting is in `.env.example` with a sentence, and nothing else is."""

import re

from docs.generate.settings_page import (
    EXAMPLE,
    example_sentences,
    settings_classes,
    variables_of,
)

NAMED = tuple(v for s in settings_classes() for v in variables_of(s))


class TestEnvExample:
    def test_names_every_variable(self) -> None:
        assert {v.name for v in NAMED} - example_sentences().keys() == set()

    def test_names_no_variable_that_nobody_reads(self) -> None:
        assert example_sentences().keys() - {v.name for v in NAMED} == set()

    def test_says_of_each_what_it_is(self) -> None:
        silent = [name for name, said in example_sentences().items() if not said]

        assert silent == []

    def test_holds_the_defaults(self) -> None:
        lines = EXAMPLE.read_text("utf-8").splitlines()
        given = dict(line.split("=", 1) for line in lines if re.match("[A-Z]", line))

        other = [
            f"{v.name}: {given[v.name]} is not {v.default}"
            for v in NAMED
            if v.name in given and not _same(given[v.name], v.default)
        ]

        assert other == []


def _same(given: str, default: str) -> bool:
    return given in {default, default.removesuffix(".0"), default.lower()}
