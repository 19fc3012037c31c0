"""A proof that a rationale states no fact that is not in the record.

Three things are asked of a decision. The words of its findings stand in the record,
where they say. The rationale is made of what it may be made of, and of nothing else:
the guideline's position, the request, the reasons of its findings, the necessity
sentence, the fixed note. And each number, date, side, part, level, drug, treatment or
test in a reason stands in the evidence of that very finding, in the request, in what
the criterion itself asks and cites, or comes of a declared derivation. Not on the hot
path. Not here: what counts as such a token (`fact_tokens`).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from services.evaluator.core.backing_sources import asked_of, texts_of, unquoted
from services.evaluator.core.derivations import derived
from services.evaluator.core.fact_tokens import Sort, Token, fact_tokens
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.library import Library, compiled
from services.evaluator.core.model import Case, Decided, Evidence, Finding
from services.evaluator.core.rationale import (
    NECESSITY,
    QUOTATION_IN_BRACKETS,
    TOLERATED,
    asked_sentences,
)
from services.evaluator.core.words import figure, sentence

_WORKED_OUT = frozenset({Sort.NUMBER, Sort.PERCENT})
ORIGIN = "words of no known origin"
QUOTATION = "words that do not stand in the record"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unbacked:
    """Something that a rationale states and that nothing backs."""

    sort: str
    words: str
    sentence: str


def unbacked(
    decided: Decided, *, case: Case, modules: tuple[GuidelineModule, ...]
) -> tuple[Unbacked, ...]:
    """Return what the rationale of a decision states without backing; none is right."""
    return tuple(_Proof(decided, case, modules).problems())


class _Proof:
    """One decision, held against its case and its module."""

    def __init__(
        self, decided: Decided, case: Case, modules: tuple[GuidelineModule, ...]
    ) -> None:
        self._decided = decided
        self._library: Library = compiled(modules)
        self._module = next(m for m in modules if m.id == decided.module)
        self._inquiry = asked_of(
            case, decided.number, library=self._library, module=self._module
        )
        self._texts = texts_of(case, self._inquiry)
        self._derived = {figure(value) for value in derived(self._inquiry)}

    def problems(self) -> Iterator[Unbacked]:
        for finding in self._decided.findings:
            yield from self._quoted(finding)
            yield from self._reason(finding)
        yield from self._composed()

    def _quoted(self, finding: Finding) -> Iterator[Unbacked]:
        for evidence in finding.evidence:
            if not self._stands(evidence):
                yield Unbacked(
                    sort=QUOTATION, words=evidence.text, sentence=finding.reason
                )

    def _stands(self, evidence: Evidence) -> bool:
        text, words = self._texts.get(evidence.source, ""), evidence.text
        if evidence.source == "summary":
            return bool(words) and text.startswith(words, evidence.start)
        return bool(words) and words in text

    def _reason(self, finding: Finding) -> Iterator[Unbacked]:
        said = unquoted(finding.reason, finding.evidence)
        backed = self._tokens(self._backing(finding))
        yield from self._missing(said, finding.reason, backed)

    def _composed(self) -> Iterator[Unbacked]:
        """Yield what is left of the rationale once all it is made of is taken away."""
        rest = self._decided.rationale
        for piece in self._pieces():
            rest = rest.replace(piece, "\n", 1)
        everything = (self._backing(f) for f in self._decided.findings)
        backed = self._tokens("\n".join(everything))
        for left in filter(None, (part.strip() for part in rest.split("\n"))):
            yield Unbacked(sort=ORIGIN, words=left, sentence=left)
            yield from self._missing(left, left, backed)

    def _pieces(self) -> Iterator[str]:
        decided, module = self._decided, self._module
        yield sentence(module.position_on(self._inquiry.treatments))
        yield from asked_sentences(self._inquiry.item, self._inquiry.request)
        reasons = [f.reason for f in decided.findings]
        reasons += [QUOTATION_IN_BRACKETS.sub("", reason) for reason in reasons]
        yield from sorted(filter(None, set(reasons)), key=len, reverse=True)
        yield from (NECESSITY[decided.outcome], TOLERATED)
        if module.note_when_upheld:
            yield module.note_when_upheld.text

    def _missing(
        self, said: str, whole: str, backed: frozenset[Token]
    ) -> Iterator[Unbacked]:
        for token in sorted(self._tokens(said) - backed, key=lambda t: t.words):
            if token.sort in _WORKED_OUT and token.value in self._derived:
                continue
            yield Unbacked(sort=token.sort, words=token.words, sentence=whole)

    def _tokens(self, text: str) -> frozenset[Token]:
        return fact_tokens(text, treatments=self._library.lexicon)

    def _backing(self, finding: Finding) -> str:
        """Return all texts that a reason may take its facts from.

        The position names drugs, parts and numbers of anybody, so it backs only what is
        said where the record is silent.
        """
        criterion = next(c for c in self._module.leaves() if c.id == finding.criterion)
        item, cited = self._inquiry.item, criterion.citation
        position = self._module.position_on(self._inquiry.treatments)
        return "\n".join(
            (
                *map(_words, finding.evidence),
                item.request,
                self._inquiry.request.disputed,
                item.treatment or "",
                item.body_part or "",
                criterion.question,
                criterion.shows,
                *criterion.names,
                "" if finding.evidence else position,
                self._module.title,
                f"{cited.document} {cited.edition} {cited.locator}",
            )
        )


def _words(evidence: Evidence) -> str:
    """Return the words of evidence; a field may be in percent, as its name says."""
    name, colon, value = evidence.text.partition(": ")
    by_field = evidence.source.endswith("facts") and colon
    return f"{value} percent" if by_field and "percent" in name else evidence.text
