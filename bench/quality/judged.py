"""What the evaluator says of each item of published letters, beside the reviewer.

The evaluator's core is asked directly, with the case as the line would give it. Not
here: any count of how often the two agree.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bench.letters import Letter, Reviewed
from bench.quality.documents import (
    Document,
    documents_of_citations,
    documents_of_line,
)
from bench.quality.families import families_of
from services.evaluator.core.decide import decide
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.library import compiled
from services.evaluator.core.model import (
    Case,
    Decided,
    DisputedItem,
    Outcome,
    Verdict,
)
from services.evaluator.core.request import read_request

UNRECOGNISED = "(not recognised)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One item, as the reviewer and as the evaluator decided it."""

    case_number: str
    item: DisputedItem
    family: str
    truth: Outcome
    cited_by_reviewer: frozenset[Document]
    verdict: Verdict

    @property
    def decided(self) -> Decided | None:
        """Return the decision, if the evaluator made one."""
        return self.verdict if isinstance(self.verdict, Decided) else None

    @property
    def cited(self) -> frozenset[Document]:
        """Return the documents that the evaluator cites."""
        decided = self.decided
        return documents_of_citations(decided.citations) if decided else frozenset()

    @property
    def said(self) -> str:
        """Return the evaluator's word: an outcome, or `referred` or `held`."""
        decided = self.decided
        return decided.outcome.value if decided else type(self.verdict).__name__.lower()


def judge(
    letters: Iterable[Letter], *, modules: tuple[GuidelineModule, ...]
) -> Iterator[Judged]:
    """Yield what the evaluator says of each item."""
    for letter in letters:
        verdicts = decide(letter.case, modules=modules)
        triples = zip(letter.case.items, letter.reviewed, verdicts, strict=True)
        for item, reviewed, verdict in triples:
            yield _judged(letter.case, item, reviewed, verdict, modules)


def _judged(
    case: Case,
    item: DisputedItem,
    reviewed: Reviewed,
    verdict: Verdict,
    modules: tuple[GuidelineModule, ...],
) -> Judged:
    request = read_request(item, lexicon=compiled(modules).lexicon)
    families = sorted(families_of(request.treatments))
    return Judged(
        case_number=case.case_number,
        item=item,
        family=" + ".join(families) or UNRECOGNISED,
        truth=reviewed.outcome,
        cited_by_reviewer=documents_of_line(reviewed.guideline_line),
        verdict=verdict,
    )
