"""Files as documents: JSON, JSON Lines, a JSON list, or standard input (`-`).

JSON Lines are read line by line, however long the file is.
Not here: what a document says (`admission`).
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import orjson

from services.console.exits import Exit, Stop

STDIN = "-"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One JSON document: its bytes, and where it stands."""

    file: str
    line: int | None
    content: bytes

    @property
    def place(self) -> str:
        """Return the file, and the line where there are several."""
        name = "standard input" if self.file == STDIN else self.file
        return name if self.line is None else f"{name}:{self.line}"


def read_documents(paths: Sequence[str]) -> Iterator[Document]:
    """Yield the documents of files in order; raises Stop before any if one is absent.

    A file that is not JSON is one document, so that it gets its answer too.
    """
    for path in paths:
        if path != STDIN and not Path(path).is_file():
            found = "a folder" if Path(path).is_dir() else "nothing"
            raise Stop(
                f"Expected a file with JSON at {path}, found {found}.",
                code=Exit.USAGE,
                advice="Name files, or - to read from standard input.",
            )
    for path in paths:
        if path == STDIN:
            yield from _documents(sys.stdin.buffer, STDIN)
            continue
        try:
            with Path(path).open("rb") as stream:
                yield from _documents(stream, path)
        except OSError as error:
            raise Stop(
                f"{path} cannot be read: {error.strerror}.", code=Exit.USAGE
            ) from None


def size_of(paths: Sequence[str]) -> int | None:
    """Return how many bytes the files hold together; None with standard input."""
    if STDIN in paths:
        return None
    return sum(Path(path).stat().st_size for path in paths)


def _documents(stream: BinaryIO, name: str) -> Iterator[Document]:
    before, number = b"", 0
    for line in stream:
        before += line
        number += 1
        if line.removeprefix(BYTE_ORDER_MARK).strip():
            break
    else:
        yield Document(file=name, line=None, content=before)
        return
    rest = enumerate(stream, start=number + 1)
    if isinstance(_parsed(line), dict):
        following = next(rest, None)
        if following is None:
            yield Document(file=name, line=None, content=line)
            return
        yield Document(file=name, line=number, content=line)
        yield from _lines((following,), name)
        yield from _lines(rest, name)
        return
    yield from _whole(before + b"".join(line for _, line in rest), name)


def _whole(content: bytes, name: str) -> Iterator[Document]:
    parsed = _parsed(content)
    if isinstance(parsed, list):
        for number, entry in enumerate(parsed, start=1):
            yield Document(file=name, line=number, content=orjson.dumps(entry))
        return
    lines = tuple(enumerate(content.splitlines(keepends=True), start=1))
    if parsed is None and any(isinstance(_parsed(line), dict) for _, line in lines):
        yield from _lines(lines, name)
        return
    yield Document(file=name, line=None, content=content)


def _lines(lines: Iterable[tuple[int, bytes]], name: str) -> Iterator[Document]:
    for number, line in lines:
        if line.strip():
            yield Document(file=name, line=number, content=line)


def _parsed(content: bytes) -> object:
    try:
        return orjson.loads(content.removeprefix(BYTE_ORDER_MARK))
    except orjson.JSONDecodeError:
        return None
