"""The named moments at which a test may end or freeze a service."""

import os
import signal

import pytest

from shared.messaging.crash import MOMENTS, from_words, quietly


@pytest.fixture
def signals(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    sent: list[int] = []
    monkeypatch.setattr(os, "kill", lambda _, number: sent.append(number))
    return sent


class TestAMoment:
    def test_passes_in_silence_where_nothing_is_set(self) -> None:
        assert from_words(crash_at=None, freeze_at="") is quietly
        quietly("read")

    @pytest.mark.parametrize("moment", MOMENTS)
    def test_ends_the_process_the_first_time(
        self, moment: str, signals: list[int]
    ) -> None:
        reached = from_words(crash_at=moment, freeze_at=None)

        for other in MOMENTS:
            reached(other)
            reached(other)

        assert signals == [signal.SIGKILL]

    def test_is_counted(self, signals: list[int]) -> None:
        reached = from_words(crash_at="read:3", freeze_at="after-state:2")

        after = []
        for moment in ("read", "after-state") * 3:
            reached(moment)
            after.append(len(signals))

        assert signals == [signal.SIGSTOP, signal.SIGKILL]
        assert after == [0, 0, 0, 1, 2, 2]

    @pytest.mark.parametrize("words", ["later", "Read", ":1"])
    def test_must_be_a_known_one(self, words: str) -> None:
        with pytest.raises(ValueError, match="expected one of"):
            from_words(crash_at=words, freeze_at=None)
