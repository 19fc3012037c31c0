"""The modules with all that can be worked out from them once.

Compiled on first use for a given tuple of modules, and kept: the words of all
treatments in one automaton, the modules by treatment, the gates and the general
standard. With them go the words for which records are read, so that the first case does
not wait for them. The words of the long tail are broad and stand in an automaton of
their own, so that they never compete with the name of a treatment.
"""

from dataclasses import dataclass
from functools import lru_cache

from services.evaluator.core.citing import Passage
from services.evaluator.core.guideline import AllOf, Criterion, GuidelineModule, Kind
from services.evaluator.core.lexicon import RECORD, Hit, Lexicon
from services.evaluator.core.model import Citation


@dataclass(frozen=True, eq=False, kw_only=True)
class Library:
    """Modules, compiled."""

    lexicon: Lexicon
    broad: Lexicon
    by_treatment: dict[str, tuple[GuidelineModule, ...]]
    guided: frozenset[str]
    general: tuple[GuidelineModule, ...]
    rules: dict[str, AllOf]
    asked: dict[str, tuple[Criterion, ...]]
    citations: dict[str, tuple[Citation, ...]]

    def about(self, treatments: frozenset[str]) -> tuple[GuidelineModule, ...]:
        """Return the modules of all editions that name one of the treatments."""
        found = (m for name in sorted(treatments) for m in self._of(name))
        return tuple(dict.fromkeys(found))

    def countable(self, folded: str) -> tuple[Hit, ...]:
        """Return where a text names a treatment of which a guideline speaks."""
        return tuple(h for h in self.lexicon.find(folded) if h.label in self.guided)

    def broadly(self, folded: str) -> tuple[str, ...]:
        """Return of what sort a text is that names no known treatment."""
        return tuple(dict.fromkeys(hit.label for hit in self.broad.find(folded)))

    def citations_of(
        self, module: GuidelineModule, passages: tuple[Passage, ...]
    ) -> tuple[Citation, ...]:
        """Return the citations of a module, or of those passages that speak."""
        if passages is module.passages or passages == module.passages:
            return self.citations[module.id]
        return tuple(dict.fromkeys(p.citation() for p in passages))

    def _of(self, treatment: str) -> tuple[GuidelineModule, ...]:
        return self.by_treatment.get(treatment, ())


@lru_cache(maxsize=8)
def compiled(modules: tuple[GuidelineModule, ...]) -> Library:
    """Compile the modules, once for each tuple of them."""
    terms: dict[str, set[str]] = {}
    broad: dict[str, set[str]] = {}
    by_treatment: dict[str, list[GuidelineModule]] = {}
    for module in modules:
        into = broad if module.kind is Kind.LONG_TAIL else terms
        for named in (module.treatments, module.follows):
            for treatment, words in named.items():
                into.setdefault(treatment, {treatment.replace("_", " ")}).update(words)
        for treatment in module.treatments:
            by_treatment.setdefault(treatment, []).append(module)
    RECORD.compile()
    return Library(
        lexicon=Lexicon(terms),
        broad=Lexicon(broad),
        by_treatment={name: tuple(found) for name, found in by_treatment.items()},
        guided=frozenset(
            name for m in modules if m.kind is Kind.GUIDELINE for name in m.treatments
        ),
        general=tuple(m for m in modules if m.kind is Kind.GENERAL_STANDARD),
        rules={module.id: AllOf(module.criteria) for module in modules},
        asked={module.id: tuple(module.leaves()) for module in modules},
        citations={
            module.id: tuple(dict.fromkeys(p.citation() for p in module.passages))
            for module in modules
        },
    )
