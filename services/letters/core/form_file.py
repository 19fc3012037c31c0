"""The file of a form: read, checked as a whole, and refused with what to mend.

A form is TOML: `name`, `source` (where the wording was read), `organisation`, `width`,
and the tables `words`, `item`, `closed_item` and `sections`. A paragraph is a sentence,
a `{ label, text }`, or a list of these that stay together. Texts hold placeholders; a
line whose value is absent (a date not known) is left out; `{items}` and
`{closed_items}` each stand alone, once. An item's paragraphs may say what
`{would_change}` the decision; the posted forms do not.
Not here: what the values are (`assemble`); how a table is read (`form_table`).
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from services.letters.core.form import (
    Form,
    ItemForm,
    LineForm,
    ParagraphForm,
    SectionForm,
    Slot,
)
from services.letters.core.form_table import FormError, Table
from services.letters.core.model import (
    ClosedReason,
    Outcome,
    Priority,
    Role,
)
from services.letters.core.placeholders import alone, names

_ROLES: Mapping[str, Role] = MappingProxyType(
    {
        "summary": Role.SUMMARY,
        "claims_administrator_guideline": Role.CLAIMS_ADMINISTRATOR_GUIDELINE,
        "guideline": Role.GUIDELINE,
        "rationale": Role.RATIONALE,
    }
)
_CASE_REQUIRED = frozenset(
    {"case_number", "decision_date", "licensure", "specialties", "summary"}
)
_CASE = _CASE_REQUIRED | {
    "organisation",
    "date_assigned",
    "date_of_injury",
    "ur_denial_date",
    "priority",
    "application_received",
}
_ITEM_REQUIRED = frozenset({"claims_administrator_guideline", "guideline", "rationale"})
_ITEM = _ITEM_REQUIRED | {"would_change"}
_NOTHING: frozenset[str] = frozenset()
_WIDTHS = range(40, 201)


def load_form(path: Path) -> Form:
    """Read and check a form file; raise `FormError`, which says what to mend."""
    try:
        text = path.read_text(encoding="utf-8")
        content = tomllib.loads(text)
    except OSError as error:
        raise FormError(
            f"{path}: expected a form file, found none that can be read "
            f"({error.strerror}); give the path of a TOML file"
        ) from error
    except ValueError as error:
        raise FormError(
            f"{path}: expected TOML in UTF-8, found something else ({error}); "
            "mend the file at that place"
        ) from error
    return parse_form(content, file=str(path))


def parse_form(content: Mapping[str, object], *, file: str) -> Form:
    """Check the content of a form file; raise `FormError`."""
    table = Table(content, where=file)
    table.allow("name source organisation width words item closed_item sections")
    width = table.number("width", within=_WIDTHS)
    words = table.table("words")
    words.allow(" ".join([*Outcome, *Priority]))
    outcomes = {outcome: words.text(outcome) for outcome in Outcome}
    if len(set(outcomes.values())) < len(outcomes):
        words.refuse("upheld", "two different words", "one word for both outcomes")
    return Form(
        name=table.text("name"),
        source=table.text("source"),
        organisation=table.text("organisation"),
        width=width,
        outcomes=MappingProxyType(outcomes),
        priorities=MappingProxyType({p: words.text(p) for p in Priority}),
        item=_item(table.table("item")),
        closed=_closed(table.table("closed_item")),
        sections=_sections(table),
    )


def _item(table: Table) -> ItemForm:
    fixed = ("not_cited", "claims_administrator_not_cited")
    table.allow("plain remainder substituted cited paragraphs " + " ".join(fixed))
    paragraphs = tuple(
        _paragraph(table, entry, _ITEM) for entry in table.array("paragraphs")
    )
    _require(table, "paragraphs", used=_used(paragraphs), needed=_ITEM_REQUIRED)
    return ItemForm(
        plain=_heading(table, "plain", "request"),
        remainder=_heading(table, "remainder", "original authorized remainder"),
        substituted=_heading(table, "substituted", "original authorized"),
        cited=_sentence(table, "cited", frozenset({"citations"})),
        not_cited=_sentence(table, "not_cited", _NOTHING),
        claims_administrator_not_cited=_sentence(
            table, "claims_administrator_not_cited", _NOTHING
        ),
        paragraphs=paragraphs,
        explains="would_change" in _used(paragraphs),
    )


def _heading(table: Table, key: str, parts: str) -> str:
    template = _sentence(table, key, frozenset({*parts.split(), "outcome"}))
    if not template.endswith("{outcome}"):
        table.refuse(key, "the outcome as the last word, `{outcome}`", "it elsewhere")
    return template


def _closed(table: Table) -> Mapping[ClosedReason, str]:
    table.allow(" ".join(ClosedReason))
    needed = frozenset({"request", "closed_on"})
    return MappingProxyType({r: _sentence(table, r, needed) for r in ClosedReason})


def _sentence(table: Table, key: str, needed: frozenset[str]) -> str:
    template = table.text(key)
    _allow(table, key, template, needed)
    _require(table, key, used=set(names(template)), needed=needed)
    return template


def _sections(table: Table) -> tuple[SectionForm, ...]:
    sections = tuple(map(_section, table.tables("sections")))
    entries = [entry for section in sections for entry in section.paragraphs]
    for slot in Slot:
        if (count := entries.count(slot)) != 1:
            table.refuse("sections", f"`{slot}` once", f"it {count} times")
    used = _used(tuple(e for e in entries if isinstance(e, ParagraphForm)))
    _require(table, "sections", used=used, needed=_CASE_REQUIRED)
    return sections


def _section(table: Table) -> SectionForm:
    table.allow("heading paragraphs")
    return SectionForm(
        heading=table.text("heading", empty=True),
        paragraphs=tuple(
            _slot(entry) or _paragraph(table, entry, _CASE)
            for entry in table.array("paragraphs")
        ),
    )


def _slot(entry: object) -> Slot | None:
    return next((slot for slot in Slot if slot == entry), None)


def _paragraph(table: Table, entry: object, allowed: frozenset[str]) -> ParagraphForm:
    entries = entry if isinstance(entry, list) else [entry]
    lines = tuple(_line(table, line, allowed) for line in entries)
    used = [name for line in lines for name in names(line.text)]
    facts = Role.FACTS if set(used) - {"organisation"} else Role.FIXED
    role = next((_ROLES[name] for name in used if name in _ROLES), facts)
    return ParagraphForm(role=role, lines=lines)


def _line(table: Table, entry: object, allowed: frozenset[str]) -> LineForm:
    line = table.line(entry)
    _allow(table, "label", line.label, _NOTHING)
    _allow(table, "paragraphs", line.text, allowed)
    return LineForm(
        label=line.label,
        text=line.text,
        alone=alone(line.text),
        fixed=not names(line.text),
    )


def _used(paragraphs: tuple[ParagraphForm, ...]) -> set[str]:
    return {name for p in paragraphs for line in p.lines for name in names(line.text)}


def _allow(table: Table, key: str, template: str, allowed: frozenset[str]) -> None:
    if unknown := sorted(set(names(template)) - allowed):
        expected = ", ".join(sorted(allowed)) or "no placeholder"
        table.refuse(key, expected, f"{{{unknown[0]}}}")


def _require(table: Table, key: str, *, used: set[str], needed: frozenset[str]) -> None:
    if missing := sorted(needed - used):
        table.refuse(key, f"`{{{missing[0]}}}` to be printed", "it nowhere")
