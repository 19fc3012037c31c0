"""The items of a case as read: requests, modules that speak, and who follows whom.

Read once for a case, before anything is decided. The narrative is read when a
module asks about it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from services.evaluator.core.after_surgery import in_its_period
from services.evaluator.core.facts.course import read_courses
from services.evaluator.core.facts.read import read_record
from services.evaluator.core.facts.record import Course, CourseKind, Record
from services.evaluator.core.guideline import GuidelineModule, Kind
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.lexicon import fold
from services.evaluator.core.library import Library
from services.evaluator.core.model import Case, DisputedItem, Evidence
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.quantity import read_amount, total
from services.evaluator.core.request import Request, read_request
from services.evaluator.core.select import governing_day, phase_of, select
from services.evaluator.core.siblings import Follows, in_order, without_rings
from services.evaluator.core.surgeries import SURGICAL
from shared.facts import Fact

_UNIT_AFTER_NUMBER = Pattern(r"(#(?=\d)|\d(?=[a-z]))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One item as read, with the modules that speak about it on its day."""

    item: DisputedItem
    request: Request
    day: date
    gates: tuple[GuidelineModule, ...]
    modules: tuple[GuidelineModule, ...]
    other_editions: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Docket:
    """All items of a case, who follows whom, and the order in which to decide them."""

    case: Case
    matters: tuple[Matter, ...]
    record: Record
    follows: Follows
    order: tuple[int, ...]
    library: Library

    def inquiry(self, index: int, *, siblings: tuple[Sibling, ...]) -> Inquiry:
        """Return the inquiry into one item, not yet that of any module."""
        matter = self.matters[index]
        return Inquiry(
            case=self.case,
            item=matter.item,
            request=matter.request,
            record=self.record,
            day=matter.day,
            siblings=siblings,
            beside=lambda: tuple(_beside(matter, self._authorized(), self.library)),
        )

    def _authorized(self) -> Iterator[Course]:
        """Yield the care that the application or its narrative says is authorized."""
        yield from _listed(self.case, self.library)
        for course in self.record.courses:
            if course.kind is CourseKind.AUTHORIZED:
                yield course


def read_docket(case: Case, *, library: Library) -> Docket:
    """Return the items of a case as read."""
    record = read_record(case, countable=library.countable)
    matters = tuple(_matter(item, case, library) for item in case.items)
    if not any(_asks_surgery(matter) for matter in matters):
        # Beside a disputed operation, therapy is of the one or the other: unsaid.
        matters = tuple(_after_surgery(m, case, record, library) for m in matters)
    follows = without_rings(_follows(matters))
    return Docket(
        case=case,
        matters=matters,
        record=record,
        follows=follows,
        order=in_order(follows),
        library=library,
    )


def _matter(item: DisputedItem, case: Case, library: Library) -> Matter:
    return _read(item, read_request(item, lexicon=library.lexicon), case, library)


def _after_surgery(
    matter: Matter, case: Case, record: Record, library: Library
) -> Matter:
    """Return a matter as one of therapy after surgery, where it falls in its months."""
    request = in_its_period(matter.request, record, day=matter.day)
    if request is matter.request:
        return matter
    return _read(matter.item, request, case, library)


def _asks_surgery(matter: Matter) -> bool:
    return not frozenset(SURGICAL).isdisjoint(matter.request.treatments)


def _read(item: DisputedItem, request: Request, case: Case, library: Library) -> Matter:
    treatments = frozenset(request.treatments)
    about = library.about(treatments)
    if not any(module.kind is Kind.GUIDELINE for module in about):
        request = _broadened(request, item, library)
        treatments = frozenset(request.treatments)
        about = library.about(treatments)
    day = governing_day(item, case)
    phase = phase_of(case, day=day)
    chosen = {
        kind: select(about, treatments=treatments, day=day, phase=phase, kind=kind)
        for kind in (Kind.GATE, Kind.GUIDELINE, Kind.LONG_TAIL)
    }
    return Matter(
        item=item,
        request=request,
        day=day,
        gates=chosen[Kind.GATE],
        modules=chosen[Kind.GUIDELINE] or chosen[Kind.LONG_TAIL],
        other_editions=any(module.kind is Kind.GUIDELINE for module in about),
    )


def _broadened(request: Request, item: DisputedItem, library: Library) -> Request:
    """Return a request that names no known treatment with the sort of what it asks."""
    words = f"{item.treatment or ''} {request.disputed}".replace("_", " ")
    sorts = library.broadly(_UNIT_AFTER_NUMBER.sub(r"\1 ", fold(words)))
    return replace(request, treatments=(*request.treatments, *sorts))


def _follows(matters: tuple[Matter, ...]) -> Follows:
    return tuple(
        tuple(
            other
            for other, sibling in enumerate(matters)
            if other != index and _leans(matter, sibling)
        )
        if any(module.follows for module in (*matter.gates, *matter.modules))
        else ()
        for index, matter in enumerate(matters)
    )


def _leans(matter: Matter, sibling: Matter) -> bool:
    """Return whether an item leans on a sibling; two behind one gate do not."""
    return any(
        not module.follows.keys().isdisjoint(sibling.request.treatments)
        and module not in sibling.gates
        for module in (*matter.gates, *matter.modules)
    )


def _listed(case: Case, library: Library) -> tuple[Course, ...]:
    """Return the care that the application lists as already authorized."""
    return tuple(
        _authorized(words, f"already_authorized[{index}]", library)
        for index, words in enumerate(case.already_authorized)
    )


def _authorized(words: str, source: str, library: Library) -> Course:
    folded = fold(words)
    return Course(
        treatments=frozenset(hit.label for hit in library.lexicon.find(folded)),
        kind=CourseKind.AUTHORIZED,
        count=total(read_amount(folded).quantity),
        evidence=Evidence(text=words, source=source, start=0, end=len(words)),
    )


def _beside(
    matter: Matter, authorized: Iterator[Course], library: Library
) -> Iterator[Course]:
    """Yield the care authorized beside an item, its own authorized part left out."""
    own = matter.request.authorized_count if matter.request.modified else None
    for course in (*authorized, *_of_item(matter, library)):
        if own is None or course.count != own:
            yield course


def _of_item(matter: Matter, library: Library) -> Iterator[Course]:
    item = matter.item
    stated = item.facts.get(Fact.SESSIONS_AUTHORIZED)
    if isinstance(stated, int | float) and not isinstance(stated, bool) and stated > 0:
        text = f"{Fact.SESSIONS_AUTHORIZED.value}: {stated}"
        yield Course(
            treatments=frozenset(matter.request.treatments),
            kind=CourseKind.AUTHORIZED,
            count=float(stated),
            evidence=Evidence(text=text, source=f"items[{item.number}].facts"),
        )
    if item.ur_rationale:
        folded = fold(item.ur_rationale)
        courses = read_courses(
            item.ur_rationale,
            folded,
            treatments=library.countable(folded),
            source=f"items[{item.number}].ur_rationale",
        )
        yield from (c for c in courses if c.kind is CourseKind.AUTHORIZED)
