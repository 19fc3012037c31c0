"""Our Markdown as rules about documents read it: prose, code, headings, links."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.meta.sources import below_root, texts

FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
INLINE = re.compile(r"`[^`]*`")
GENERATED = "Generated from the code"


@dataclass(frozen=True, slots=True)
class Document:
    """One Markdown file."""

    path: Path
    text: str

    @property
    def name(self) -> str:
        """Return its path below the root."""
        return below_root(self.path)

    @property
    def by_hand(self) -> bool:
        """Say whether people write it."""
        return GENERATED not in self.text

    @property
    def prose(self) -> str:
        """Return it without fenced code and comments."""
        return COMMENT.sub("", FENCE.sub("", self.text))

    def code(self) -> str:
        """Return its fenced and inline code."""
        inline = INLINE.findall(FENCE.sub("", self.text))
        return "\n".join((*FENCE.findall(self.text), *inline))

    def links(self) -> Iterator[str]:
        """Yield where its links to files lead."""
        for target in LINK.findall(self.prose):
            if "://" not in target:
                yield target

    def anchors(self) -> set[str]:
        """Return the anchors of its headings, as the usual renderers make them."""
        return {_anchor(heading) for heading in HEADING.findall(self.prose)}


def documents() -> tuple[Document, ...]:
    """Return every Markdown file of the repository."""
    return tuple(Document(path, path.read_text("utf-8")) for path in texts(".md"))


def _anchor(heading: str) -> str:
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return kept.replace(" ", "-")
