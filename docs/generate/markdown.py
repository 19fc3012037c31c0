"""Small pieces of Markdown. One sentence a line, so that diffs are by sentence."""

import json
import re
from collections.abc import Iterable, Sequence

SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z`*\[])")


def sentences(text: str) -> str:
    """Return text with a line for each sentence; paragraphs stay apart."""
    paragraphs = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip()))
    return "\n\n".join("\n".join(SENTENCE_END.split(part)) for part in paragraphs)


def code(text: str) -> str:
    """Return text as inline code."""
    return f"`{text}`"


def codes(texts: Iterable[str]) -> str:
    """Return texts as inline code, parted by commas."""
    return ", ".join(code(text) for text in texts)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; line breaks and bars in cells are made harmless."""
    lines = [_row(head), "|" + " --- |" * len(head)]
    return "\n".join([*lines, *(_row(row) for row in rows)])


def json_block(content: object) -> str:
    """Return content as an indented JSON block."""
    return fenced(json.dumps(content, indent=2, ensure_ascii=False), "json")


def fenced(text: str, language: str) -> str:
    """Return text as a fenced block."""
    return f"```{language}\n{text}\n```"


def page(*blocks: str) -> str:
    """Return blocks as a file: parted by an empty line, ended by a line break."""
    return "\n\n".join(block.strip("\n") for block in blocks if block) + "\n"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
