"""Regular expressions that are quick on plain text.

What is a letter or a digit takes several look-ups a character in Unicode and one in
ASCII, and most records are ASCII throughout. So each pattern is compiled both ways, and
the text chooses: on ASCII text both find the same. That holds as long as a pattern
does not ask for white space by class, so that is refused.

A `Rare` pattern is not tried on texts that hold none of the words that it needs.
"""

import re
import sys
from collections.abc import Iterator

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
