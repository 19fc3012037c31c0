"""Facts that a pattern states: wordings with parts that vary, one pattern a class.

Beside whole phrases (`Cue`) and two kinds of words near each other (`composed`). Not
here: the patterns; each family of facts brings its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from services.evaluator.core.facts.context import Stance, stance
from services.evaluator.core.facts.record import Statement
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Rare
from shared.facts import Fact

MOST = 60
"""Matches of one pattern looked at; a record that has more says nothing new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A pattern that states a fact; how it is meant is told by the words around it.

    An `event` may be planned. `denies`: it states that the fact is not so.
    """

    fact: Fact
    pattern: Rare
    event: bool = False
    denies: bool = False


class Phrases:
    """The patterns of a family."""

    def __init__(self, phrases: tuple[Phrase, ...]) -> None:
        """Keep the patterns."""
        self._phrases = phrases
        self.facts = frozenset(phrase.fact for phrase in phrases)

    def read(
        self, text: str, folded: str, *, source: str, fact: Fact
    ) -> list[Statement]:
        """Return what a text states of a fact, statement by statement."""
        return [
            said
            for phrase in self._phrases
            if phrase.fact is fact
            for said in _said(text, folded, phrase, source)
        ]


def _said(text: str, folded: str, phrase: Phrase, source: str) -> Iterator[Statement]:
    for found in islice(phrase.pattern.finditer(folded), MOST):
        start, end = found.span()
        meant = stance(folded, start=start, end=end, event=phrase.event)
        if phrase.denies and meant is Stance.DENIED:
            meant = Stance.PLANNED  # to deny a denial leaves the question open
        elif phrase.denies and meant is Stance.AFFIRMED:
            meant = Stance.DENIED
        yield Statement(
            fact=phrase.fact,
            stance=meant,
            evidence=Evidence(
                text=text[start:end], source=source, start=start, end=end
            ),
        )
