"""Facts that two kinds of words state together: a verb of gain near a noun of function.

A list of whole phrases knows only its own wordings. Here two short lists are crossed:
they state the fact wherever they stand in one clause, in either order, with a bounded
gap. A negation between them turns the statement round. Not here: the words; each
family of facts brings its own.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from services.evaluator.core.facts.context import Stance, stance
from services.evaluator.core.facts.record import Statement
from services.evaluator.core.lexicon import RECORD, Hit, Lexicon
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

MOST_HITS = 600
"""Hits of one list looked at; a record that has more says nothing new."""
_PARTS = Pattern(r"[.;?!](?: |$)|\b(?:but|however|although|though|whereas)\b")
_DENIES = Pattern(
    r"\b(?:no|not|never|without|cannot|nor|neither|lack(?:s|ed|ing)?|absent|denie[sd]"
    r"|nothing|little|minimal(?:ly)?|barely|hardly)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two kinds of words that state a fact where they stand near each other.

    `bar`: words between them that part them. `beyond`: words after both that do.
    `either`: the other order counts too. `denies`: they state that it is not so.
    """

    fact: Fact
    one: tuple[str, ...]
    other: tuple[str, ...]
    gap: int = 40
    either: bool = True
    event: bool = False
    denies: bool = False
    bar: Pattern | None = None
    beyond: Pattern | None = None


class Composer:
    """The pairs of a family, their words compiled once."""

    def __init__(self, pairs: tuple[Pair, ...]) -> None:
        """Compile the words of the pairs."""
        self._pairs = pairs
        lists = dict.fromkeys(words for p in pairs for words in (p.one, p.other))
        self._names = {words: str(index) for index, words in enumerate(lists)}
        self._lexicons = tuple(
            Lexicon({name: w}, within=RECORD) for w, name in self._names.items()
        )
        self.facts = frozenset(pair.fact for pair in pairs)

    def read(
        self, text: str, folded: str, *, source: str, fact: Fact
    ) -> list[Statement]:
        """Return what a text states of a fact, statement by statement."""
        hits: dict[str, tuple[Hit, ...]] = {}
        said: list[Statement] = []
        for pair in self._pairs:
            if pair.fact is not fact:
                continue
            one = self._found(pair.one, folded, hits)
            # Most texts hold no word of the first list: the second is not looked for.
            other = self._found(pair.other, folded, hits) if one else ()
            said += [
                _statement(text, folded, pair, first, last, source)
                for first, last in _near(pair, one, other)
                if _together(folded, pair, first, last)
            ]
        return said

    def _found(
        self, words: tuple[str, ...], folded: str, known: dict[str, tuple[Hit, ...]]
    ) -> tuple[Hit, ...]:
        name = self._names[words]
        if name not in known:
            known[name] = self._lexicons[int(name)].find(folded)[:MOST_HITS]
        return known[name]


def _near(
    pair: Pair, one: tuple[Hit, ...], other: tuple[Hit, ...]
) -> Iterator[tuple[Hit, Hit]]:
    """Yield each word with the next one of the other kind, within the gap."""
    if not (one and other):
        return
    orders = ((one, other), (other, one)) if pair.either else ((one, other),)
    for firsts, lasts in orders:
        starts = [hit.start for hit in lasts]
        for first in firsts:
            at = bisect_right(starts, first.end - 1)
            if at < len(lasts) and starts[at] - first.end <= pair.gap:
                yield first, lasts[at]


def _together(folded: str, pair: Pair, first: Hit, last: Hit) -> bool:
    """Return whether nothing between the words, or behind them, parts them."""
    between = folded[first.end : last.start]
    if _PARTS.search(between) or (pair.bar and pair.bar.search(between)):
        return False
    behind = folded[last.end : last.end + 40]
    return not (pair.beyond and pair.beyond.match(behind))


def _statement(
    text: str, folded: str, pair: Pair, first: Hit, last: Hit, source: str
) -> Statement:
    meant = stance(folded, start=first.start, end=last.end, event=pair.event)
    turned = _DENIES.search(folded[first.end : last.start]) is not None
    if pair.denies:
        meant = Stance.DENIED if meant is not Stance.DENIED else Stance.PLANNED
    elif turned and meant is Stance.AFFIRMED:
        meant = Stance.DENIED
    elif turned and meant is Stance.DENIED:
        meant = Stance.PLANNED
    start, end = first.start, last.end
    return Statement(
        fact=pair.fact,
        stance=meant,
        evidence=Evidence(text=text[start:end], source=source, start=start, end=end),
    )
