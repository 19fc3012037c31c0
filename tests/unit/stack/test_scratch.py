"""A folder for one run."""

from pathlib import Path

import pytest

from stack.scratch import scratch_folder


class TestScratchFolder:
    def test_is_gone_when_the_run_went_well(self, tmp_path: Path) -> None:
        with scratch_folder(below=tmp_path, name="demo") as folder:
            (folder / "log").touch()

        assert not folder.exists()

    def test_is_kept_when_it_failed(self, tmp_path: Path) -> None:
        with (
            pytest.raises(RuntimeError),
            scratch_folder(below=tmp_path, name="demo") as folder,
        ):
            raise RuntimeError

        assert folder.exists()

    def test_that_was_kept_is_removed_by_the_next(self, tmp_path: Path) -> None:
        with (
            pytest.raises(RuntimeError),
            scratch_folder(below=tmp_path, name="demo") as kept,
        ):
            raise RuntimeError

        with scratch_folder(below=tmp_path, name="demo"):
            assert not kept.exists()

    def test_of_a_run_that_goes_on_is_left_alone(self, tmp_path: Path) -> None:
        with (
            scratch_folder(below=tmp_path, name="demo") as first,
            scratch_folder(below=tmp_path, name="demo") as second,
        ):
            assert first.exists()
            assert second.exists()
