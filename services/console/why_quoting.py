"""Words of the record in the sentence they stand in, so that they can be marked.

Pure. Where the source is not at hand, or says something else at that place, the words
stand alone: a sentence that does not hold them is never shown. Words of one sentence
are marked in it together.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from services.console.why import WhyCase
from services.evaluator.core.facts.legible import at_words
from services.evaluator.core.facts.places import sentence_at
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Case
from shared.events._base import Evidence

SUMMARY = "summary"

Texts = dict[str, str]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A sentence of a source, and the spans of the words that count in it."""

    source: str
    sentence: str
    spans: tuple[Span, ...]

    def marked(self, opening: str = "»", closing: str = "«") -> str:
        """Return the sentence with marks around the words."""
        said, done = "", 0
        for start, end in self.spans:
            said += f"{self.sentence[done:start]}{opening}{self.sentence[start:end]}"
            said, done = said + closing, end
        return said + self.sentence[done:]


def texts_of(told: WhyCase, case: Case | None = None) -> Texts:
    """Return the texts that evidence may name, by the name it uses.

    The application, where it is at hand, holds more of them than the determination.
    """
    texts = {SUMMARY: told.summary}
    texts |= {f"items[{item.number}].request": item.request for item in told.items}
    if case is None:
        return texts
    for index, words in enumerate(case.already_authorized):
        texts[f"already_authorized[{index}]"] = words
    for item in case.items:
        texts[f"items[{item.number}].ur_rationale"] = item.ur_rationale or ""
    return texts


def quote(evidence: Evidence, texts: Texts) -> Quote:
    """Return the words of one piece of evidence in their sentence."""
    return quotes((evidence,), texts)[0]


def quotes(found: Iterable[Evidence], texts: Texts) -> tuple[Quote, ...]:
    """Return the sentences in which the words of evidence stand, each once."""
    sentences: dict[tuple[str, int, str], list[Span]] = {}
    for evidence in found:
        text, start, words = _place(evidence, texts)
        opens, closes = _around(fold(text), start, start + len(words))
        sentence = text[opens:closes].rstrip()
        left = len(sentence) - len(sentence.lstrip())
        first = opens + left
        span = (start - first, start - first + len(words))
        place = (evidence.source, first, sentence[left:])
        sentences.setdefault(place, []).append(span)
    return tuple(
        Quote(source=source, sentence=sentence, spans=_apart(spans))
        for (source, _, sentence), spans in sentences.items()
    )


def _around(folded: str, start: int, end: int) -> tuple[int, int]:
    """Return the sentence around words; of a long one what is near, cut at words."""
    around = sentence_at(folded, start, end)
    opens, closes = at_words(folded, around.start, around.end)
    return min(opens, start), max(closes, end)


def _place(evidence: Evidence, texts: Texts) -> tuple[str, int, str]:
    """Return a text, where the words stand in it, and the words."""
    text, start, words = texts.get(evidence.source, ""), evidence.start, evidence.text
    if not text.startswith(words, start):
        start = _found(text, words)
    return (text, start, words) if start >= 0 and text else (words, 0, words)


def _found(text: str, words: str) -> int:
    """Return where the words stand by themselves, else where they stand at all."""
    alone = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text)
    return alone.start() if alone else text.find(words)


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those that touch as one."""
    apart: list[Span] = []
    for start, end in sorted(set(spans)):
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return tuple(apart)
