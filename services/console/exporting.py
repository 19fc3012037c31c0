"""`imr export`: one case in one file, as its records stand in the topics.

Not here: the form of the file (`export_form`), and whether it is true (`verifying`).
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from services.console.cases import case_number_of, not_known
from services.console.cluster import Cluster, open_cluster
from services.console.exits import Exit, Stop
from services.console.export_form import (
    FORM,
    VERSION,
    Export,
    ExportedChain,
    ExportedDecision,
    ExportedItem,
    ExportedLink,
    exported,
)
from services.console.screen import say_json, warn
from services.console.sealed import Sealed, sealed
from shared.messaging.records import Record


async def export(case: str, *, output: str | None, as_json: bool) -> Exit:
    """Write the records of a case and what follows from them; raises Stop."""
    number = case_number_of(case)
    async with open_cluster() as cluster:
        records = await records_of(cluster, number)
    made = make_export(number, records)
    content = made.to_bytes()
    if output is None:
        sys.stdout.buffer.write(content)
        return Exit.OK
    _write(Path(output), content)
    if as_json:
        told = {"case_number": number, "file": output, "sha256": made.sha256}
        say_json({**told, "records": len(records)})
    else:
        warn(f"{output}: {len(records)} records of case {number}")
    return Exit.OK


async def records_of(cluster: Cluster, case_number: str) -> tuple[Record, ...]:
    """Return every record of a case, from all topics; raises Stop where none is."""
    # aiokafka is slow to import, and the other commands do without.
    from services.console.topics import EVERY_TOPIC, events_of  # noqa: PLC0415

    records = await events_of(cluster, case_number, topics=EVERY_TOPIC)
    if not records:
        raise not_known(case_number)
    way = {name: number for number, name in enumerate(EVERY_TOPIC)}
    return tuple(
        sorted(records, key=lambda r: (way[r.topic], r.partition, r.offset)),
    )


def make_export(case_number: str, records: Sequence[Record]) -> Export:
    """Return the file of a case, from its records in order."""
    bare = Export.model_validate(
        {
            "case_number": case_number,
            **derived(sealed(case_number, records)),
            "form": FORM,
            "records": tuple(exported(record) for record in records),
            "sha256": "",
            "version": VERSION,
        }
    )
    return bare.model_copy(update={"sha256": bare.digest()})


def derived(found: Sealed) -> dict[str, object]:
    """Return what the file says beside the records, all of which follows from them."""
    issued = found.issued
    letter = issued.get("letter")
    return {
        "chain": _chain(found),
        "decision": _decision(issued) if issued else None,
        "letter": letter if isinstance(letter, str) else None,
        "modules": dict(sorted(_modules(found))),
    }


def _chain(found: Sealed) -> ExportedChain | None:
    chain = found.chain()
    if not chain:
        return None
    return ExportedChain(
        end=chain[-1].link.hex(),
        links=tuple(
            ExportedLink(
                digest=one.digest.hex(), link=one.link.hex(), record=one.record.position
            )
            for one in chain
        ),
        start=found.start().hex(),
    )


def _modules(found: Sealed) -> set[tuple[str, str]]:
    told = ((_text(b, "module"), _text(b, "module_hash")) for b in found.decided())
    return {(module, digest) for module, digest in told if digest}


def _decision(issued: dict[str, object]) -> ExportedDecision:
    items = issued.get("items")
    return ExportedDecision(
        code=_text(issued, "code") or None,
        decision_date=_text(issued, "decision_date"),
        items=tuple(
            _item(item)
            for item in (items if isinstance(items, list) else ())
            if isinstance(item, dict)
        ),
        letter_sha256=_text(issued, "letter_sha256"),
        outcome=_text(issued, "outcome"),
    )


def _item(item: dict[str, object]) -> ExportedItem:
    necessity = item.get("necessity")
    return ExportedItem(
        code=_text(item, "code") or None,
        decided_by=_text(item, "decided_by"),
        module=_text(item, "module"),
        module_hash=_text(item, "module_hash"),
        necessity=float(necessity) if isinstance(necessity, int | float) else 0.0,
        number=_text(item, "number"),
        outcome=_text(item, "outcome"),
    )


def _text(body: dict[str, object], name: str) -> str:
    value = body.get(name)
    return value if isinstance(value, str) else ""


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Stop(
            f"Expected a place for the file at {path}, found {error.strerror}.",
            code=Exit.USAGE,
            advice="Name a file in a folder that can be written with --output.",
        ) from None
