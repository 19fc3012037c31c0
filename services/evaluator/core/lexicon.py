"""Finding many terms in a text in one pass.

An Aho-Corasick automaton, because its time depends on the text and not on the number
of terms: a hundred modules with ten names each cost a request no more than one.
Lexicons that are asked about the same texts share an automaton, a `Vocabulary`: a text
is read once for all of them. Matches count only at word boundaries; of those of one
lexicon that overlap, the longest wins.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

import ahocorasick

_SPACES = str.maketrans(dict.fromkeys("-‐‑‒–—\n\r\t\xa0", " "))
_ASCII_SPACES = "-\n\r\t"
_GROWS = "\u0130"
"""The one letter that becomes two in lower case, so it stays as it is."""
MOST_HITS = 5_000
"""Hits kept of one text: a megabyte of one repeated word must end in bounded time."""
TEXTS_KEPT = 8
"""Texts whose reading is kept: the few that a case is asked about again and again."""

_IS_LETTER = bytes(chr(code).isalnum() for code in range(256))
"""For `bytes.translate`; only the first half is looked at."""
_Span = tuple[int, int, tuple[str, ...]]


class Hit(NamedTuple):
    """A term found: what it stands for, and where."""

    label: str
    start: int
    end: int


_HIT = Hit._make
"""Quicker than by names, for a case has many hits."""


@lru_cache(maxsize=TEXTS_KEPT)
def fold(text: str) -> str:
    """Return the text in lower case, hyphens as spaces, every offset kept."""
    if text.isascii():
        folded = text.lower()
        for sign in _ASCII_SPACES:
            folded = folded.replace(sign, " ")
        return folded
    kept = _GROWS.join(part.lower() for part in text.split(_GROWS))
    return kept.translate(_SPACES)


class Vocabulary:
    """The terms of any number of lexicons in one automaton."""

    def __init__(self) -> None:
        """Begin without terms; lexicons bring theirs."""
        self._automaton = ahocorasick.Automaton()
        self._lexicons = 0
        self._read = lru_cache(maxsize=TEXTS_KEPT)(self._scan)

    def add(self, terms: Mapping[str, Iterable[str]]) -> int:
        """Take the terms of one more lexicon; return its number."""
        number, self._lexicons = self._lexicons, self._lexicons + 1
        owners: dict[tuple[str, ...], tuple[int, tuple[str, ...]]] = {}
        for term, labels in _labelled(terms).items():
            # One value for all terms of a label: smaller, and near when it is read.
            mine = owners.setdefault(labels, (number, labels))
            _, others = self._automaton.get(term, (0, ()))
            self._automaton.add_word(term, (len(term), (*others, mine)))
        self._read.cache_clear()
        return number

    def compile(self) -> None:
        """Make the automaton, so that no text has to wait for it."""
        if self._automaton.kind == ahocorasick.TRIE:
            self._automaton.make_automaton()

    def spans(self, folded: str, *, lexicon: int) -> Iterable[_Span]:
        """Return where terms of one lexicon stand in a text, with their labels."""
        return self._read(folded).get(lexicon, ())

    def _scan(self, folded: str) -> Mapping[int, list[_Span]]:
        """Return the spans of every lexicon that has some."""
        self.compile()
        found: defaultdict[int, list[_Span]] = defaultdict(list)
        if not folded or not len(self._automaton):
            return found
        within = _letters(folded)
        for last, (length, owners) in self._automaton.iter(folded):
            end = last + 1
            start = end - length
            if within[end] or within[start - 1]:
                continue
            for lexicon, labels in owners:
                best = found[lexicon]
                if not best or best[-1][1] <= start:
                    if len(best) < MOST_HITS:
                        best.append((start, end, labels))
                else:
                    _keep(best, (start, end, labels))
        return found


def _labelled(terms: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """Return the folded terms, with their plurals, each with its labels in order."""
    labels: dict[str, tuple[str, ...]] = {}
    for label, spellings in terms.items():
        for spelling in spellings:
            term = fold(spelling)
            for form in (term, f"{term}s"):
                others = labels.get(form, ())
                if label not in others:
                    labels[form] = tuple(sorted((*others, label)))
    return labels


def _letters(folded: str) -> bytes:
    """Return for each character whether it is a letter or a digit.

    The end of the text is none; it stands for what is before the start, too, as -1.
    """
    if folded.isascii():
        return folded.encode().translate(_IS_LETTER) + b"\0"
    return bytes(map(str.isalnum, folded)) + b"\0"


def _keep(best: list[_Span], span: _Span) -> None:
    """Add a span to those before it, unless it crosses one; it hides those within it.

    A longer term ends later or at the same place and starts no later.
    """
    if len(best) >= MOST_HITS:
        return
    start = span[0]
    while best and best[-1][0] >= start:
        best.pop()
    if not best or best[-1][1] <= start:
        best.append(span)


RECORD = Vocabulary()
"""The terms for which records are read: each reader adds its own when imported."""


class Lexicon:
    """Terms with what each stands for, compiled once."""

    def __init__(
        self,
        terms: Mapping[str, Iterable[str]],
        *,
        within: Vocabulary | None = None,
    ) -> None:
        """Take `terms`: a label, and the spellings that stand for it."""
        self._vocabulary = within or Vocabulary()
        self._number = self._vocabulary.add(terms)
        self.labels = frozenset(terms)

    def find(self, folded: str) -> tuple[Hit, ...]:
        """Return what a folded text mentions, in order, the longest at each place."""
        found = self._vocabulary.spans(folded, lexicon=self._number)
        hits = [
            _HIT((label, start, end))
            for start, end, labels in found
            for label in labels
        ]
        return tuple(hits)
