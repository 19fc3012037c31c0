"""Whether the records of a case fit together and say the truth, each asked again.

Pure but for the form of the letter, which is read from its file. A text of a record is
never told: what differs is named by topic, position and field.
Not here: whether a file is as it was exported (`verify_file`).
"""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import orjson

from services.console.again import cases_again, decisions_again, determination_again
from services.console.checks import Check, broken, holds, unsaid
from services.console.sealed import Sealed, body_of, sealed
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import MachineMayDecide
from services.letters.core.form_file import load_form
from services.letters.core.form_table import FormError
from services.letters.settings import DEFAULT_FORM
from shared.chain import digest_of
from shared.code_version import code_version
from shared.events.determination_issued import DeterminationIssued
from shared.events.item_decided import ItemDecided
from shared.messaging.records import Record
from shared.messaging.topics import DETERMINATIONS

LOST = "Compare with an export that somebody else holds; see docs/runbook."
REPLAY = "See what differs with imr replay-case CASE."


def checks_of(
    case_number: str,
    records: Sequence[Record],
    *,
    modules: tuple[GuidelineModule, ...],
) -> Iterator[Check]:
    """Yield every look at the records of a case, from its application to its letter."""
    found = sealed(case_number, records)
    yield _application(found)
    yield _received(found)
    yield from _decisions(found, modules)
    if found.determination is None:
        told = "There is no determination (yet): nothing closes the chain."
        yield unsaid("determination", told, needed=False)
        return
    yield _once(records)
    yield _chain(found)
    yield _digest(found)
    yield _letter(found)


def _application(found: Sealed) -> Check:
    name, received = "application", found.received
    if received is None:
        return broken(name, "Expected the case that intake accepted, found none.")
    if not found.applications:
        told = "The application is not kept any more: only its hash is in the case."
        return unsaid(name, told, needed=False)
    stated = body_of(received).get("content_hash")
    made = [output.value or b"" for output in cases_again(found.applications)]
    if received.value in made:
        return holds(name, "the accepted case follows from it, byte for byte")
    if stated in [orjson.loads(value).get("content_hash") for value in made]:
        told = "Its content is that of the case; intake writes the case otherwise now."
        return unsaid(name, told, needed=False)
    return broken(
        name,
        "Expected an application with the content hash of the case, found none.",
        where=f"{received.position}, field content_hash",
        advice=LOST,
    )


def _received(found: Sealed) -> Check:
    name, received, started = "received", found.received, found.started
    if received is None or started is None:
        return unsaid(name, "The evaluator has not taken the case up.", needed=False)
    stated = body_of(started).get("received")
    if stated is None:
        told = "The decisions were begun before they named what they rest on."
        return unsaid(name, told, needed=False)
    if stated == digest_of(received).hex():
        return holds(name, "the decisions were made from the accepted case")
    return broken(
        name,
        f"Expected {received.position} to hash to what {started.position} names, "
        "found another digest: one of the two was changed.",
        where=received.position,
        advice=LOST,
    )


def _decisions(found: Sealed, modules: tuple[GuidelineModule, ...]) -> Iterator[Check]:
    here = {module.id: module.content_hash for module in modules}
    again = {
        body["item"]: value
        for output in decisions_again(
            found.cases, modules=modules, may_decide=MachineMayDecide.ALL
        )
        if output.kind == ItemDecided.type_name()
        if (value := output.value) is not None
        if (body := orjson.loads(value))
    }
    told_later = any(b.get("decided_by") != "machine" for b in found.decided())
    for record in found.decisions:
        body = body_of(record)
        if record.header("ce_type") == ItemDecided.type_name():
            value = again.get(str(body.get("item")))
            yield _decision(record, body, value, here, told_later=told_later)


def _decision(
    record: Record,
    body: dict[str, object],
    again: bytes | None,
    here: dict[str, str],
    *,
    told_later: bool,
) -> Check:
    name = f"decision of item {body.get('item')}"
    if body.get("decided_by") != "machine":
        return unsaid(name, "A person decided it: nothing to recompute.", needed=False)
    if again == record.value:
        return holds(name, f"decided again by {body.get('module')}, byte for byte")
    then, code = str(body.get("module_hash") or ""), body.get("code")
    if here.get(str(body.get("module"))) != then or code != code_version("evaluator"):
        told = f"It was decided by other code ({then[:12]}, {code}) than is here."
        return unsaid(name, told, needed=False, advice=REPLAY)
    if again is None or told_later:
        told = "It may rest on what a person decided: not told by the case alone."
        return unsaid(name, told, needed=False)
    return broken(
        name,
        "The same code decides otherwise from the accepted case: expected the same "
        "bytes, found others.",
        where=record.position,
        advice=LOST,
    )


def _once(records: Sequence[Record]) -> Check:
    name = "determination"
    issued = [
        r
        for r in records
        if r.topic == DETERMINATIONS
        and r.header("ce_type") == DeterminationIssued.type_name()
    ]
    if len(issued) == 1:
        return holds(name, "there is one")
    where = ", ".join(record.position for record in issued)
    return broken(name, f"Expected one, found {len(issued)}.", where=where)


def _chain(found: Sealed) -> Check:
    name, stated = "chain", found.issued.get("chain")
    if stated is None:
        return unsaid(name, "The case was taken up before chains.", needed=False)
    chain = found.chain()
    end = chain[-1].link.hex() if chain else found.start().hex()
    if stated == {"end": end, "records": len(chain)}:
        return holds(name, f"{len(chain)} records end at {end[:16]}…, as it says")
    where = found.determination.position if found.determination else ""
    return broken(
        name,
        f"Expected {stated.get('records')} records that end at "
        f"{str(stated.get('end'))[:16]}…, found {len(chain)} that end at {end[:16]}…: "
        "a decision was changed, moved, added or lost.",
        where=f"{where}, field chain",
        advice=LOST,
    )


def _digest(found: Sealed) -> Check:
    name, letter = "letter_sha256", str(found.issued.get("letter") or "")
    if found.issued.get("letter_sha256") == hashlib.sha256(letter.encode()).hexdigest():
        return holds(name, "the letter hashes to what the determination says")
    where = found.determination.position if found.determination else ""
    told = "The letter does not hash to what the determination says."
    return broken(name, told, where=f"{where}, field letter", advice=LOST)


def _letter(found: Sealed) -> Check:
    name, record = "letter", found.determination
    try:
        form = load_form(_form_of(found))
    except FormError:
        told = "The form of the letter is not here: it cannot be written again."
        return unsaid(name, told, needed=False)
    again = determination_again(found.decisions, form=form)
    value = again[1].value if again else None
    if record is not None and value == record.value:
        return holds(name, "determination and letter made again, byte for byte")
    if found.issued.get("code") != code_version("letters"):
        told = "It was written by other code of letters than is here, and differs."
        return unsaid(name, told, needed=False, advice=REPLAY)
    return broken(
        name,
        f"Expected the determination that its decisions give, found another: "
        f"{', '.join(_fields_apart(found, value)) or 'no determination follows'}.",
        where=record.position if record else "",
        advice=LOST,
    )


def _form_of(found: Sealed) -> Path:
    # The name comes from a record: only a file of that folder is meant.
    return DEFAULT_FORM.parent / f"{Path(str(found.issued.get('form'))).name}.toml"


def _fields_apart(found: Sealed, value: bytes | None) -> Iterator[str]:
    ours = orjson.loads(value) if value else {}
    for name in sorted(ours.keys() | found.issued.keys()):
        if ours and ours.get(name) != found.issued.get(name):
            yield f"field {name}"
