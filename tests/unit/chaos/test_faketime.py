"""The library that fakes clocks is found where it fits, and missed aloud."""

from pathlib import Path

import pytest

from chaos import faketime
from chaos.faketime import LIBRARY, NotCompiled, faked, find_faketime, make


def put(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / LIBRARY).touch()
    return folder / LIBRARY


class TestTheLibrary:
    def test_is_none_where_nothing_is(self, tmp_path: Path) -> None:
        assert find_faketime(folder=tmp_path / "own", root=tmp_path) is None

    def test_that_is_installed_is_found(self, tmp_path: Path) -> None:
        there = put(tmp_path / "usr/lib/x86_64-linux-gnu/faketime")

        assert find_faketime(folder=tmp_path / "own", root=tmp_path) == there

    def test_that_was_compiled_from_the_pinned_source_comes_first(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        lock = tmp_path / "lock"
        lock.write_text("one")
        monkeypatch.setattr(faketime, "LOCK", lock)
        installed = put(tmp_path / "usr/lib/faketime")
        own = put(tmp_path / "own")
        (own.parent / "made").write_text(faketime._key())

        of_this_lock = find_faketime(folder=own.parent, root=tmp_path)
        lock.write_text("another")
        of_another = find_faketime(folder=own.parent, root=tmp_path)

        assert (of_this_lock, of_another) == (own, installed)

    def test_is_not_compiled_without_a_compiler(
        self,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setattr(faketime, "FOLDER", tmp_path / "own")

        with pytest.raises(NotCompiled, match="compiler"):
            make(folder=tmp_path / "own")
        code = faketime.main()

        assert code == 0
        assert "clocks will not step" in capsys.readouterr().err


def test_a_faked_process_keeps_its_monotonic_clock(tmp_path: Path) -> None:
    own = faked(library=tmp_path / LIBRARY, clock=tmp_path / "clock")

    assert own["LD_PRELOAD"] == str(tmp_path / LIBRARY)
    assert own["FAKETIME_DONT_FAKE_MONOTONIC"] == "1"
