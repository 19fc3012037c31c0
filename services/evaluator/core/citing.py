"""Passages of guidelines, and the one sentence in which a letter cites them.

The grammar is closed: by page through 2015, by section from 2016, and a shape of its
own for what stands outside the MTUS. Not here: which passage a criterion rests on; that
is said by the guideline modules.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import assert_never

from services.evaluator.core.model import Citation

SECTIONS_PRINTED_FROM = date(2016, 1, 1)
"""Published letters cite by page through 2015 and by section name from early 2016."""

NOTHING_CITED = (
    "The Expert Reviewer did not cite any medical evidence for its decision."
)
OUTSIDE_2015 = "The Expert Reviewer did not base their decision on the MTUS."
OUTSIDE_2016 = (
    "The Expert Reviewer based their decision on recommendation(s) outside of the "
    "MTUS Guidelines."
)

_ACOEM = "ACOEM"


class Shape(StrEnum):
    """How a letter prints a passage."""

    MTUS_PAGES = "mtus_pages"
    MTUS_SECTIONS = "mtus_sections"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A place in a guideline document, whole enough to be printed.

    `by_section` is the name under which a document that used to be cited by page is
    cited by section. `verified` is false where no source was at hand. A passage `about`
    some of a module's treatments is cited for these alone, one of some `parts` of the
    body where the request names one; an `acute` one before others, and only where pain
    is not chronic.
    """

    shape: Shape
    document: str
    edition: str = ""
    part: str = ""
    headings: tuple[str, ...] = ()
    see_also: str = ""
    pages: tuple[str, ...] = ()
    by_section: str = ""
    verified: bool = True
    about: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    acute: bool = False

    def citation(self) -> Citation:
        """Return the passage as a citation."""
        match self.shape:
            case Shape.MTUS_PAGES:
                document, locator = f"MTUS {self.document}", _by_page(self)
            case Shape.MTUS_SECTIONS:
                document, locator = f"MTUS {self.document}", ", ".join(self.headings)
            case Shape.OUTSIDE:
                document, locator = self.document, _where_outside(self)
            case _:
                assert_never(self.shape)
        return Citation(document=document, edition=self.edition, locator=locator)


def speaking(
    passages: tuple[Passage, ...],
    *,
    treatments: frozenset[str],
    parts: frozenset[str] = frozenset(),
    acute: bool = False,
) -> tuple[Passage, ...]:
    """Return the passages that speak of a request, those of acute pain first.

    Where none is of the parts that the request names, the first stands for them; where
    none is of its treatments, all do.
    """
    lasting = tuple(p for p in passages if not p.acute)
    placed = tuple(p for p in lasting if not p.parts or p.parts & parts) or lasting[:1]
    found = tuple(p for p in placed if not p.about or p.about & treatments)
    first = tuple(p for p in passages if p.acute and acute and p.parts & parts)
    return (*first, *(found or placed))


def guideline_line(passages: tuple[Passage, ...], *, on: date) -> str:
    """Return what follows "MAXIMUS guideline: " in a letter of that day."""
    return _line(passages, by_section=on >= SECTIONS_PRINTED_FROM)


@lru_cache(maxsize=1_024)
def _line(passages: tuple[Passage, ...], *, by_section: bool) -> str:
    """Return the line of some passages of a module; there are few such sets."""
    if not passages:
        return NOTHING_CITED
    passages = tuple(_as_printed(p, by_section=by_section) for p in passages)
    outside = tuple(p for p in passages if p.shape is Shape.OUTSIDE)
    within = tuple(p for p in passages if p.shape is not Shape.OUTSIDE)
    paged = tuple(p for p in within if p.shape is Shape.MTUS_PAGES)
    sections = ", and ".join(
        _by_section(p)
        for p in _joined(p for p in within if p.shape is Shape.MTUS_SECTIONS)
    )
    sentences = [f"Decision based on MTUS {p.document} {_by_page(p)}." for p in paged]
    if sections:
        sentences.append(f"Decision based on MTUS {sections}.")
    if not within:
        sentences.append(OUTSIDE_2016 if by_section else OUTSIDE_2015)
    sentences += [
        f"Decision based on Non-MTUS Citation {_outside(passage)}."
        for passage in outside
    ]
    return " ".join(sentences)


def _joined(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Join the sections of one edition of one document, as a letter names it once."""
    found: dict[tuple[str, str], Passage] = {}
    for passage in passages:
        key = passage.document, passage.edition
        first = found.get(key)
        headings = (*(first.headings if first else ()), *passage.headings)
        found[key] = replace(first or passage, headings=tuple(dict.fromkeys(headings)))
    return tuple(found.values())


def _as_printed(passage: Passage, *, by_section: bool) -> Passage:
    """Turn a passage cited by page into its later form, from the day that form is."""
    if passage.shape is not Shape.MTUS_PAGES or not by_section:
        return passage
    return replace(passage, shape=Shape.MTUS_SECTIONS, document=passage.by_section)


def _by_page(passage: Passage) -> str:
    headings = ", and ".join(passage.headings)
    pages = f"Pages {'; '.join(passage.pages)}"
    if passage.see_also:
        return f"{passage.part}, {headings}; see also {passage.see_also}. {pages}"
    return f"{passage.part}, {headings}, {pages}"


def _by_section(passage: Passage) -> str:
    edition = passage.edition
    if edition.startswith(_ACOEM):
        edition = f"({edition})"
    named = f"{passage.document} {edition}"
    if not passage.headings:
        return named
    return f"{named}, Section(s): {', '.join(passage.headings)}"


def _where_outside(passage: Passage) -> str:
    return ", ".join(filter(None, (passage.part, *passage.headings)))


def _outside(passage: Passage) -> str:
    parts = (passage.document, _where_outside(passage), passage.edition)
    return " ".join(filter(None, parts))
