"""Whether the records of a case fit together and say the truth, each asked again.

A text of a record is never told: what differs is named by topic, position and field.
Not here: whether a file is as it was exported (`verify_file`), and decisions and letter
made again (`verifying_again`).
"""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import orjson

from services.console.again import cases_again
from services.console.checks import Check, broken, holds, unsaid
from services.console.sealed import Sealed, body_of, sealed
from services.console.verifying_again import (
    LOST,
    AskThen,
    Made,
    decisions_hold,
    letter_holds,
)
from services.evaluator.core.guideline import GuidelineModule
from shared.chain import digest_of
from shared.events.determination_issued import DeterminationIssued
from shared.messaging.records import Record
from shared.messaging.topics import DETERMINATIONS


def checks_of(
    case_number: str,
    records: Sequence[Record],
    *,
    modules: tuple[GuidelineModule, ...],
    ask_then: AskThen,
    form_file: Path | None = None,
) -> Iterator[Check]:
    """Yield every look at the records of a case, from its application to its letter.

    `ask_then` is asked for what other code made than is here; `form_file` is the form
    of a letter whose form the code does not have.
    """
    found = sealed(case_number, records)
    made = Made(found, modules, ask_then, form_file)
    yield _application(found)
    yield _received(found)
    yield from decisions_hold(made)
    if found.determination is None:
        told = "There is no determination (yet): nothing closes the chain."
        yield unsaid("determination", told, needed=False)
        return
    yield _once(records)
    yield _chain(found)
    yield _digest(found)
    yield letter_holds(made)


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
