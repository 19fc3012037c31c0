"""A determination becomes a letter, by a form.

Only places values: what a letter must not say is found by `check`. What the values are
is said here once for both ways to a letter: as data, and as text at once (`laid`).
Not here: the words of the form (`form`), the layout (`render`).
"""

from collections.abc import Iterator, Mapping

from services.letters.core.form import Form, ParagraphForm, SectionForm, Slot
from services.letters.core.model import (
    ClosedItem,
    Determination,
    DeterminedItem,
    Letter,
    Line,
    Paragraph,
    Role,
    Section,
)
from services.letters.core.otherwise import otherwise
from services.letters.core.placeholders import fill
from services.letters.core.typography import clean, listing, us_date

Values = Mapping[str, str | None]


def assemble(determination: Determination, *, form: Form) -> Letter:
    """Return the letter that states the determination, in the words of the form."""
    values = case_values(determination, form)
    return Letter(
        case_number=clean(determination.case_number),
        form=form.name,
        width=form.width,
        sections=tuple(
            Section(
                heading=section.heading,
                paragraphs=tuple(_section(section, determination, values, form)),
            )
            for section in form.sections
        ),
    )


def case_values(determination: Determination, form: Form) -> Values:
    """Return what may be filled in about the case."""
    assigned = determination.date_assigned
    return {
        "organisation": form.organisation,
        "case_number": clean(determination.case_number),
        "date_assigned": us_date(assigned) if assigned else None,
        "date_of_injury": us_date(determination.date_of_injury),
        "decision_date": us_date(determination.decision_date),
        "ur_denial_date": us_date(determination.ur_denial_date),
        "priority": form.priorities[determination.priority],
        "application_received": us_date(determination.application_received),
        "licensure": listing(determination.reviewer.licensure),
        "specialties": listing(determination.reviewer.specialties),
        "summary": clean(determination.summary),
    }


def _section(
    section: SectionForm, determination: Determination, values: Values, form: Form
) -> Iterator[Paragraph]:
    for entry in section.paragraphs:
        if entry is Slot.ITEMS:
            for item in determination.items:
                yield from _item(item, form)
        elif entry is Slot.CLOSED_ITEMS:
            for closed in determination.closed_items:
                yield _closed(closed, form)
        else:
            yield from _paragraph(entry, values)


def _paragraph(
    entry: ParagraphForm, values: Values, *, item: str | None = None
) -> Iterator[Paragraph]:
    """Yield the paragraph, or none where the values of all its lines are absent."""
    lines = [
        Line(label=line.label, text=text)
        for line in entry.lines
        if (text := fill(line.text, values=values)) is not None
    ]
    if lines:
        yield Paragraph(role=entry.role, lines=tuple(lines), item=item)


def _item(item: DeterminedItem, form: Form) -> Iterator[Paragraph]:
    yield Paragraph(
        role=Role.DECISION,
        lines=(Line(label=heading_of(item, form), text=form.outcomes[item.outcome]),),
        item=item.number,
        outcome=item.outcome,
    )
    values = item_values(item, form)
    for entry in form.item.paragraphs:
        yield from _paragraph(entry, values, item=item.number)


def item_values(item: DeterminedItem, form: Form) -> Values:
    """Return what may be filled in about an item, beside its heading."""
    administrator = clean(item.claims_administrator_guideline)
    return {
        "claims_administrator_guideline": administrator
        or form.item.claims_administrator_not_cited,
        "guideline": _guideline(item, form),
        "rationale": clean(item.rationale),
        "would_change": otherwise(item.would_change) if form.item.explains else None,
    }


def heading_of(item: DeterminedItem, form: Form) -> str:
    """Return what stands before the outcome: plain, a remainder, or a substitution."""
    authorized = clean(item.authorized) if item.authorized else ""
    remainder = clean(item.remainder) if item.remainder else ""
    values = {"request": clean(item.request), "outcome": ""}
    shape = form.item.plain
    if authorized:
        shape = form.item.remainder if remainder else form.item.substituted
        values["original"] = clean(item.original or item.request)
        values |= {"authorized": authorized, "remainder": remainder}
    return clean(fill(shape, values=values) or "")


def _guideline(item: DeterminedItem, form: Form) -> str:
    if line := clean(item.guideline_line):
        return line
    cited = "; ".join(
        listing((citation.document, citation.edition, citation.locator))
        for citation in item.citations
        if clean(citation.document)
    )
    if not cited:
        return form.item.not_cited
    return fill(form.item.cited, values={"citations": cited}) or cited


def _closed(closed: ClosedItem, form: Form) -> Paragraph:
    lines = (Line(text=closed_words(closed, form)),)
    return Paragraph(role=Role.CLOSED, lines=lines, item=closed.number)


def closed_words(closed: ClosedItem, form: Form) -> str:
    """Return what is said of an item that left the dispute."""
    values = {"request": clean(closed.request), "closed_on": us_date(closed.closed_on)}
    return fill(form.closed[closed.reason], values=values) or ""
