"""Care tried before: what, how long, how many visits, and what came of it.

Each mention of care in the narrative is read in its sentence: was it had at all, does
it go on, did it fail or help. Not here: care of the disputed kind counted against a
course (`course`), and gains in function (`improvement`).
"""

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property

from services.evaluator.core.facts.care_effect import Effect, effect_of
from services.evaluator.core.facts.care_terms import (
    IN_CAPITALS,
    NOT_OF_THE_BODY,
    TERMS,
    CareKind,
)
from services.evaluator.core.facts.care_visits import visits_in
from services.evaluator.core.facts.care_words import Stage, stage_of, weeks_in
from services.evaluator.core.facts.legible import legible
from services.evaluator.core.lexicon import RECORD, Hit, Lexicon
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern

BEFORE, AFTER = 420, 260
"""Characters of a sentence read on each side of the care's name."""
SHOWN = 60
"""Characters on each side of the care's name that are near it, and shown at least."""
MOST_MENTIONS = 200
"""Mentions read for one case; a record that says it oftener says nothing new."""

_KIND = {kind.value: kind for kind in CareKind}
_LEXICON = Lexicon({kind.value: terms for kind, terms in TERMS.items()}, within=RECORD)
_STOP = Pattern(r"[.?!][\"\u201d)]? ")
_ASKED = Pattern(
    r"\b(?:(?:request|recommend|plan|authoriz|appeal)\w*|ask(?:s|ed) for\b)"
)
_OF_THE_REVIEW = Pattern(
    r"\b(?:utilization review|prior review|previous denial|previous(?:ly)? review"
    r"|claims administrator|non certif\w{1,12}|(?:was|were) denied|denied (?:the|a)"
    r"|denial)\b"
)


@dataclass(frozen=True, kw_only=True)
class Care:
    """One mention of care, with the words of its sentence before and after its name.

    What they say of it is worked out when a criterion asks: most ask about some kinds
    of care only, and few about visits or weeks.
    """

    kind: CareKind
    text: str = field(repr=False)
    source: str
    start: int
    before: str
    name: str
    after: str

    @cached_property
    def evidence(self) -> Evidence:
        """Return the words shown of it, to where they can be read."""
        end = self.start + len(self.name)
        left, right = legible(
            self.text,
            start=self.start,
            end=end,
            within=(self.start - len(self.before), end + len(self.after)),
            least=SHOWN,
        )
        return Evidence(
            text=self.text[left:right], source=self.source, start=left, end=right
        )

    @cached_property
    def near(self) -> str:
        """Return the words near its name, folded: those that date it."""
        before, after = self.before, self.after
        if len(before) > SHOWN:
            before = before[before.rfind(" ", 0, -SHOWN) + 1 :]
        if len(after) > SHOWN:
            stop = after.find(" ", SHOWN)
            after = after[:stop] if stop >= 0 else after
        return f"{before}{self.name}{after}"

    @cached_property
    def stage(self) -> Stage:
        """Return how far the care went."""
        return stage_of(self.before, self.after)

    @cached_property
    def effect(self) -> Effect:
        """Return what came of it."""
        return _effect(self.before, self.after, self.stage)

    @cached_property
    def visits(self) -> float | None:
        """Return how many visits were had, where they are counted."""
        return visits_in(self.before, self.name, self.after) if self.had else None

    @cached_property
    def weeks(self) -> float | None:
        """Return over how many weeks it was had, where that is told."""
        return weeks_in(self.before, self.after) if self.had else None

    @cached_property
    def asked(self) -> bool:
        """Return whether the sentence asks for more, so that it need not be running."""
        return _ASKED.search(self.before) is not None

    @cached_property
    def had(self) -> bool:
        """Return whether the care was had, at least in part."""
        return self.stage in _COUNTED


def read_care(text: str, folded: str, *, source: str) -> tuple[Care, ...]:
    """Return what a text tells of care, mention by mention, in order."""
    found = []
    stops = [stop.span() for stop in _STOP.finditer(folded)]
    for hit in _LEXICON.find(folded)[:MOST_MENTIONS]:
        if not _meant(text, hit):
            continue
        left, right = _sentence(stops, len(folded), hit)
        found.append(
            Care(
                kind=_KIND[hit.label],
                text=text,
                source=source,
                start=hit.start,
                before=folded[left : hit.start],
                name=folded[hit.start : hit.end],
                after=folded[hit.end : right],
            )
        )
    return tuple(found)


_COUNTED = frozenset({Stage.UNDERGONE, Stage.COMPLETED, Stage.ONGOING})


def _meant(text: str, hit: Hit) -> bool:
    """Return whether a short form stands in capitals where it must.

    "Therapy" alone is exercise, unless the word before makes it another kind.
    """
    name = text[hit.start : hit.end]
    if name.lower() == "therapy":
        before = text[max(0, hit.start - 24) : hit.start].lower().split()
        return not before or before[-1].strip("-") not in NOT_OF_THE_BODY
    return name.isupper() or name.lower() not in IN_CAPITALS


def _sentence(stops: list[tuple[int, int]], length: int, hit: Hit) -> tuple[int, int]:
    """Return where the sentence around a mention begins and ends, within bounds."""
    left, right = max(0, hit.start - BEFORE), min(length, hit.end + AFTER)
    at = bisect_left(stops, (hit.start, 0))
    if at and stops[at - 1][1] > hit.start:
        at -= 1
    if at and stops[at - 1][0] >= left:
        left = stops[at - 1][1]
    at = bisect_left(stops, (hit.end, 0), lo=at)
    if at < len(stops) and stops[at][1] <= right:
        right = stops[at][0]
    return left, right


def _effect(before: str, after: str, stage: Stage) -> Effect:
    """Return the effect; what the utilization review says of it proves nothing."""
    if stage not in _COUNTED or _OF_THE_REVIEW.search(before + after):
        return Effect.UNKNOWN
    return effect_of(before, after)
