"""Whether the file of `imr export` is as it was written: each byte of it counts.

Pure. What does not fit is named by record and field. Not here: whether the records fit
together and say the truth (`verifying`).
"""

from collections.abc import Iterator

from pydantic import ValidationError

from services.console.checks import Check, broken, holds
from services.console.export_form import Export, ExportedRecord, recorded, sums_of
from services.console.export_place import first_difference, irregular_line, place
from services.console.exporting import derived
from services.console.sealed import sealed
from shared.messaging.records import Record

FILE = "file"
RECORDS = "records"
FOLLOWS = "what follows"
ANOTHER = "Look for the file as it was exported, or export the case again."


def verify_file(content: bytes) -> tuple[Export | None, tuple[Check, ...]]:
    """Return the export of these bytes, or none if they are none, and the looks."""
    line = irregular_line(content)
    try:
        export = Export.model_validate_json(content)
    except ValidationError as error:
        return None, (_no_export(content, line, error),)
    return export, tuple(_checks(content, export, line))


def records_in(export: Export) -> tuple[Record, ...]:
    """Return the records of a file that `verify_file` has nothing against."""
    return tuple(recorded(one) for one in export.records)


def _no_export(content: bytes, line: int | None, error: ValidationError) -> Check:
    if line is not None:
        where = place(content, line)
        told = "Expected the file as imr export writes it, found a line that is not so."
        return broken(FILE, told, where=where, advice=ANOTHER)
    first = error.errors(include_input=False, include_url=False, include_context=False)
    where = _path(first[0]["loc"])
    kind = _kind(first[0]["type"])
    told = f"Expected the form of imr export, found a field that is not so ({kind})."
    return broken(FILE, told, where=where, advice=ANOTHER)


def _checks(content: bytes, export: Export, line: int | None) -> Iterator[Check]:
    flaws = [*_sums(export), *_follows(export)]
    again = export.to_bytes()
    if content != again:
        line = line or first_difference(content, again)
        told = "Expected the file as imr export writes it, found a line that is not so."
        flaws.append(broken(FILE, told, where=place(content, line), advice=ANOTHER))
    if not flaws and export.digest() != export.sha256:
        told = "All parts fit together, but the file does not hash to its sha256."
        flaws.append(broken(FILE, told, where="field sha256", advice=ANOTHER))
    yield from flaws
    if not flaws:
        yield holds(FILE, f"every byte is as exported: sha256 {export.sha256}")


def _sums(export: Export) -> Iterator[Check]:
    for number, one in enumerate(export.records, start=1):
        found = sums_of(one)
        for name in sorted(found.keys() | one.sums.keys()):
            if found.get(name) != one.sums.get(name):
                yield _changed(export, one, number, name)
        try:
            recorded(one)
        except ValueError:
            told = "Expected bytes as base64, found something else."
            yield broken(RECORDS, told, where=_record(one, number))


def _changed(export: Export, one: ExportedRecord, number: int, name: str) -> Check:
    """Say whether a field or its sum was changed: the digest of the file knows."""
    mended = one.model_copy(update={"sums": sums_of(one)})
    records = tuple(mended if other is one else other for other in export.records)
    with_it = export.model_copy(update={"records": records})
    if with_it.digest() == export.sha256:
        told = f"The sum of the field {name} was changed; the field itself was not."
        where = f"{_record(one, number)}, field sums.{name}"
    else:
        told = f"The field {name} does not hash to its sum: it was changed."
        where = f"{_record(one, number)}, field {name}"
    return broken(RECORDS, told, where=where, advice=ANOTHER)


def _follows(export: Export) -> Iterator[Check]:
    """Compare what the file says beside the records with what follows from them."""
    try:
        records = records_in(export)
    except ValueError:
        return
    expected = derived(sealed(export.case_number, records))
    for name, value in expected.items():
        if getattr(export, name) != value:
            told = f"The field {name} is not what follows from the records."
            yield broken(FOLLOWS, told, where=f"field {name}", advice=ANOTHER)


def _record(one: ExportedRecord, number: int) -> str:
    return f"record {number} ({one.position})"


def _path(location: tuple[int | str, ...]) -> str:
    parts = list(location)
    if parts[:1] == ["records"] and len(parts) > 1 and isinstance(parts[1], int):
        rest = ".".join(map(str, parts[2:]))
        return f"record {parts[1] + 1}" + (f", field {rest}" if rest else "")
    return f"field {'.'.join(map(str, parts))}" if parts else "the beginning"


def _kind(kind: str) -> str:
    return kind.replace("_", " ")
