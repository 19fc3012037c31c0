"""Finding many terms in a text in one pass.

An Aho-Corasick automaton, because its time depends on the text and not on the number
of terms: a hundred modules with ten names each cost a request no more than one. Matches
count only at word boundaries; the longest of overlapping ones wins.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import ahocorasick

_SPACES = str.maketrans(dict.fromkeys("-‐‑‒–—\n\r\t\xa0", " "))
_GROWS = "\u0130"
"""The one letter that becomes two in lower case, so it stays as it is."""
MOST_HITS = 5_000
"""Hits kept of one text: a megabyte of one repeated word must end in bounded time."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A term found: what it stands for, and where."""

    label: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return the text in lower case, hyphens as spaces, every offset kept."""
    kept = _GROWS.join(part.lower() for part in text.split(_GROWS))
    return kept.translate(_SPACES)


class Lexicon:
    """Terms with what each stands for, compiled once."""

    def __init__(self, terms: Mapping[str, Iterable[str]]) -> None:
        """Compile `terms`: a label, and the spellings that stand for it."""
        labels: dict[str, set[str]] = {}
        for label, spellings in terms.items():
            for spelling in spellings:
                term = fold(spelling)
                labels.setdefault(term, set()).add(label)
                labels.setdefault(f"{term}s", set()).add(label)
        self._automaton = ahocorasick.Automaton()
        for term, found in labels.items():
            self._automaton.add_word(term, (len(term), tuple(sorted(found))))
        if labels:
            self._automaton.make_automaton()
        self._empty = not labels
        self.labels = frozenset(terms)

    def find(self, folded: str) -> tuple[Hit, ...]:
        """Return what a folded text mentions, in order, the longest at each place."""
        if self._empty or not folded:
            return ()
        hits: list[Hit] = []
        best: list[tuple[int, int, tuple[str, ...]]] = []
        for last, (length, labels) in self._automaton.iter(folded):
            start, end = last - length + 1, last + 1
            if not _whole_word(folded, start, end):
                continue
            # A longer term ends later or at the same place and starts no later.
            while best and best[-1][0] >= start:
                best.pop()
            if not best or best[-1][1] <= start:
                best.append((start, end, labels))
                if len(best) >= MOST_HITS:
                    break
        for start, end, labels in best:
            hits.extend(Hit(label, start, end) for label in labels)
        return tuple(hits)


def _whole_word(text: str, start: int, end: int) -> bool:
    before = start == 0 or not text[start - 1].isalnum()
    return before and (end == len(text) or not text[end].isalnum())
