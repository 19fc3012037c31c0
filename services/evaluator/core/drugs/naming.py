"""Finding drugs in a text, and the treatment that a drug in some form belongs to.

One pass over the text whatever the number of drugs; the longest name wins, so that
`voltaren gel` is no tablet. Not here: how much of it is asked (`dose`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from services.evaluator.core.drugs import analgesics, opioids, others
from services.evaluator.core.drugs.product import DrugClass, Product, rows
from services.evaluator.core.lexicon import Lexicon
from services.evaluator.core.pattern import Pattern

TOPICAL, SUSPENSION = "topical", "oral_suspension"
THROUGH_THE_SKIN = frozenset(
    {"fentanyl", "buprenorphine", "testosterone", "scopolamine", "clonidine"}
)
"""Drugs whose patch or gel acts on the whole body and so keeps its own family."""

_ON_THE_SKIN = Pattern(
    r"\b(?:cream|ointment|gel|lotion|patch(?:es)?|topicals?|topically|transdermal"
    r"|compound(?:ed)?|roll on|salve|balm)\b|\d ?%"
)
_DRUNK = Pattern(r"\b(?:suspension|oral solution|oral liquid|syrup)\b")
_NO_DRUG = Pattern(
    r"\b(?:gel|transdermal) (?:pads?|cushions?|insoles?|seat|packs?|wraps?|mattress)\b"
)
_JOINED = Pattern(r"(?: |/|\+|[\d.]{1,6} ?%)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class DrugHit:
    """A drug named in a text, and where."""

    product: Product
    start: int
    end: int

    @property
    def generic(self) -> str:
        """Return the generic name."""
        return self.product.generic

    @property
    def classes(self) -> tuple[DrugClass, ...]:
        """Return the classes of the drug, the leading one first."""
        return self.product.classes


@lru_cache(maxsize=1)
def products() -> tuple[Product, ...]:
    """Return every drug of the tables."""
    tables = (opioids.TABLE, analgesics.TABLE, others.TABLE)
    return tuple(product for table in tables for product in rows(table))


_LEXICON = Lexicon(
    {str(index): product.names for index, product in enumerate(products())}
)


def words_of(*classes: DrugClass) -> tuple[str, ...]:
    """Return the names of the drugs whose leading class is one of these."""
    found = (p.names for p in products() if p.classes[0] in classes)
    return tuple(dict.fromkeys(name for names in found for name in names))


def drugs_in(folded: str) -> tuple[DrugHit, ...]:
    """Return the drugs that a folded text names, in order."""
    return tuple(
        DrugHit(product=products()[int(hit.label)], start=hit.start, end=hit.end)
        for hit in _LEXICON.find(folded)
    )


def after(folded: str, hits: tuple[DrugHit, ...], index: int) -> str:
    """Return what stands between a drug and the next one."""
    last = index + 1 == len(hits)
    return folded[hits[index].end : None if last else hits[index + 1].start]


def families_by_form(folded: str) -> Mapping[int, str]:
    """Return, for drugs asked for in a form of its own, where each stands and as what.

    What goes on the skin is topical whatever is in it; a suspension is a suspension.
    Drugs joined by a stroke are one mixture and share its form.
    """
    if not (_ON_THE_SKIN.search(folded) or _DRUNK.search(folded)):
        return {}
    hits = drugs_in(folded)
    form = _form(folded[: hits[0].start]) if hits else None
    led, found = form, {}
    for index in reversed(range(len(hits))):
        said = after(folded, hits, index)
        if not _JOINED.fullmatch(said) or index + 1 == len(hits):
            form = led or _form(said)
        else:
            form = form or _form(said)
        if form and not _keeps_its_family(hits[index], alone=len(hits) == 1):
            found[hits[index].start] = form
    return found


def form_alone(folded: str) -> str | None:
    """Return the family by form of a text that names no known drug."""
    return None if _NO_DRUG.search(folded) or drugs_in(folded) else _form(folded)


def _form(words: str) -> str | None:
    if _DRUNK.search(words):
        return SUSPENSION
    return TOPICAL if _ON_THE_SKIN.search(words) else None


def _keeps_its_family(hit: DrugHit, *, alone: bool) -> bool:
    return alone and hit.generic in THROUGH_THE_SKIN
