"""Files as documents: one, several, broken, none."""

from pathlib import Path

import pytest

from services.console.documents import read_documents, size_of
from services.console.exits import Exit, Stop


def _read(tmp_path: Path, content: bytes) -> list[tuple[int | None, bytes]]:
    path = tmp_path / "file"
    path.write_bytes(content)
    return [(d.line, d.content.strip()) for d in read_documents([str(path)])]


class TestReadDocuments:
    @pytest.mark.parametrize(
        ("content", "documents"),
        [
            (b'{"a":1}', [(None, b'{"a":1}')]),
            (b'{"a":1}\n', [(None, b'{"a":1}')]),
            (b'\n {"a":1}\n\n', [(2, b'{"a":1}')]),
            (b'{\n"a":1\n}\n', [(None, b'{\n"a":1\n}')]),
            (b'{"a":1}\n{"b":2}\n', [(1, b'{"a":1}'), (2, b'{"b":2}')]),
            (b'\n{"a":1}\n\n{', [(2, b'{"a":1}'), (4, b"{")]),
            (b'{\n{"a":1}\n', [(1, b"{"), (2, b'{"a":1}')]),
            (b'[{"a":1}, 2]', [(1, b'{"a":1}'), (2, b"2")]),
            (b'[\n{"a":1}\n]', [(1, b'{"a":1}')]),
            (b"", [(None, b"")]),
            (b"\n\n", [(None, b"")]),
            (b"plain text\nof two lines", [(None, b"plain text\nof two lines")]),
            (b'{"a":\n', [(None, b'{"a":')]),
            (b"\xff\xfe{}", [(None, b"\xff\xfe{}")]),
            (b'\xef\xbb\xbf{"a":1}\n{}', [(1, b'\xef\xbb\xbf{"a":1}'), (2, b"{}")]),
        ],
    )
    def test_finds_each_with_its_line(
        self, tmp_path: Path, content: bytes, documents: list[tuple[int | None, bytes]]
    ) -> None:
        assert _read(tmp_path, content) == documents

    def test_leaves_an_empty_list_without_documents(self, tmp_path: Path) -> None:
        assert _read(tmp_path, b"[]") == []

    @pytest.mark.parametrize("name", ["absent", "."])
    def test_stops_before_any_if_one_is_no_file(
        self, tmp_path: Path, name: str
    ) -> None:
        good = tmp_path / "good"
        good.write_bytes(b"{}")

        with pytest.raises(Stop) as stopped:
            next(read_documents([str(good), str(tmp_path / name)]))

        assert stopped.value.code is Exit.USAGE

    def test_names_file_and_line(self, tmp_path: Path) -> None:
        path = tmp_path / "two.jsonl"
        path.write_bytes(b"{}\n{}")

        places = [document.place for document in read_documents([str(path)])]

        assert places == [f"{path}:1", f"{path}:2"]


class TestSizeOf:
    def test_is_known_for_files_and_not_for_standard_input(
        self, tmp_path: Path
    ) -> None:
        path = tmp_path / "file"
        path.write_bytes(b"12345")

        assert size_of([str(path), str(path)]) == 10
        assert size_of([str(path), "-"]) is None
