"""A library's line is told once in a while, however often it is said."""

import logging

from shared.logs import SELDOM_S, Seldom


def said(text: str, *, name: str = "aiokafka") -> logging.LogRecord:
    return logging.LogRecord(name, logging.ERROR, "file", 1, text, (), None)


class TestSeldom:
    def test_tells_the_first_and_counts_the_others(self) -> None:
        now = [0.0]
        seldom = Seldom(clock=lambda: now[0])

        told = [seldom.filter(said("away")) for _ in range(3)]
        now[0] = SELDOM_S
        later = said("away")

        assert told == [True, False, False]
        assert seldom.filter(later)
        assert vars(later)["untold"] == 2

    def test_takes_other_lines_and_other_loggers_for_others(self) -> None:
        seldom = Seldom(clock=lambda: 0.0)

        told = [
            seldom.filter(record)
            for record in (said("a"), said("b"), said("a", name="redis"))
        ]

        assert told == [True, True, True]
