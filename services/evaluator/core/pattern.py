"""Regular expressions that are quick on plain text.

What is a letter or a digit takes several look-ups a character in Unicode and one in
ASCII, and most records are ASCII throughout. So each pattern is compiled both ways, and
the text chooses: on ASCII text both find the same. That holds as long as a pattern
does not ask for white space by class, so that is refused.

A `Rare` pattern is not tried on texts that hold none of the words that it needs, and a
`Sentential` one only in the sentences that hold one.
"""

import re
import sys
from collections.abc import Iterator

_STOP, _NO_STOP = ". ", "vs"
_SPACE_BY_CLASS = re.compile(r"\\[sS]")


class Pattern:
    """A regular expression; its methods are those of `re.Pattern`."""

    __slots__ = ("_ascii", "_unicode", "source")

    def __init__(self, pattern: str) -> None:
        """Compile a pattern for both sorts of text."""
        if _SPACE_BY_CLASS.search(pattern):
            message = r"\s is not the same in ASCII; name the characters"
            raise ValueError(message)
        self.source = pattern
        self._ascii = re.compile(pattern, re.ASCII)
        self._unicode = re.compile(pattern)

    def search(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> re.Match[str] | None:
        """Return the first match within the bounds."""
        of = self._ascii if text.isascii() else self._unicode
        return of.search(text, start, end)

    def match(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> re.Match[str] | None:
        """Return the match that begins where the bounds do."""
        of = self._ascii if text.isascii() else self._unicode
        return of.match(text, start, end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the match of the whole text."""
        of = self._ascii if text.isascii() else self._unicode
        return of.fullmatch(text)

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """Return the matches within the bounds, in order."""
        of = self._ascii if text.isascii() else self._unicode
        return of.finditer(text, start, end)

    def sub(self, words: str, text: str) -> str:
        """Return the text with other words for each match."""
        of = self._ascii if text.isascii() else self._unicode
        return of.sub(words, text)


class Rare(Pattern):
    """A pattern that few texts match, with what each match of it holds one of."""

    __slots__ = ("needs",)

    def __init__(self, pattern: str, *, needs: tuple[str, ...]) -> None:
        """Compile a pattern; `needs` are plain words, for a quick look first."""
        super().__init__(pattern)
        self.needs = needs

    def search(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> re.Match[str] | None:
        """Return the first match within the bounds."""
        for words in self.needs:
            if words in text:
                return Pattern.search(self, text, start, end)
        return None

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """Return the matches within the bounds, in order."""
        for words in self.needs:
            if text.find(words, start, end) >= 0:
                return Pattern.finditer(self, text, start, end)
        return iter(())


class Sentential(Rare):
    """A rare pattern no match of which goes beyond a sentence; dear on long texts."""

    __slots__ = ()

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """Yield the matches within the bounds, in order."""
        for first, last in sentences_with(self.needs, text, start, end):
            yield from Pattern.finditer(self, text, first, last)


def sentences_with(
    words: tuple[str, ...], text: str, start: int = 0, end: int = sys.maxsize
) -> list[tuple[int, int]]:
    """Return the bounds of the sentences that hold one of the words, in order.

    A sentence ends with its full stop; "vs. " ends none.
    """
    length = min(end, len(text))
    found: set[tuple[int, int]] = set()
    for word in words:
        at = text.find(word, start, length)
        while at >= 0:
            first, last = _sentence(text, at, start, length)
            found.add((first, last))
            at = text.find(word, max(last, at + 1), length)
    return sorted(found)


def _sentence(text: str, at: int, start: int, end: int) -> tuple[int, int]:
    first = text.rfind(_STOP, start, at)
    while first >= 0 and text.endswith(_NO_STOP, start, first):
        first = text.rfind(_STOP, start, first)
    last = text.find(_STOP, at, end)
    while last >= 0 and text.endswith(_NO_STOP, start, last):
        last = text.find(_STOP, last + 1, end)
    first = start if first < 0 else first + len(_STOP)
    return first, end if last < 0 else last + 1
