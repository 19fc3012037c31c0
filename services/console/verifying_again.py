"""Decisions and letter of a case made again, by the code that says it made them.

That is the code here, or else the code of then. A record whose code cannot be asked is
unsaid, and a case with such a record is not verified: anybody can name a code that
nobody has. Pure but for the form of the letter and the code of then, which is given.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol

import orjson

from services.console.checks import Check, broken, holds, unsaid
from services.console.impact_revisions import RevisionError
from services.console.remade import Remade, remade
from services.console.sealed import Sealed, body_of
from services.evaluator.core.guideline import GuidelineModule
from shared.code_version import code_version
from shared.events.item_decided import ItemDecided
from shared.messaging.records import Record

LOST = "Compare with an export that somebody else holds; see docs/runbook."
HISTORY = "Verify it where the git history reaches back to that code."
FORM = (
    "Name the file of its form with --form, or compare the letter with a copy that "
    "somebody else holds."
)
HERE = "the code here"


class AskThen(Protocol):
    """Find the code of a service in the history and ask it; raises RevisionError."""

    def __call__(
        self, service: str, code: str, *, found: Sealed, record: Record
    ) -> tuple[str, Remade]:
        """Return the revision and what it makes of the case."""


@dataclass(slots=True)
class Made:
    """What each code makes of a case; each is asked once."""

    found: Sealed
    modules: tuple[GuidelineModule, ...]
    ask_then: AskThen
    form_file: Path | None = None
    _by_code_here: Remade | None = None
    _known: dict[tuple[str, str], tuple[str, Remade] | RevisionError] = field(
        default_factory=dict
    )

    def by(self, service: str, code: str, record: Record) -> tuple[str, Remade]:
        """Return who made it again, and what was made; raises RevisionError."""
        if (service, code) not in self._known:
            self._known[service, code] = self._ask(service, code, record)
        known = self._known[service, code]
        if isinstance(known, RevisionError):
            raise known
        return known

    def _here(self) -> Remade:
        if self._by_code_here is None:
            self._by_code_here = remade(
                cases=self.found.cases,
                decisions=self.found.decisions,
                form=str(self.found.issued.get("form")),
                modules=self.modules,
                form_file=self.form_file,
            )
        return self._by_code_here

    def _ask(
        self, service: str, code: str, record: Record
    ) -> tuple[str, Remade] | RevisionError:
        if code == code_version(service):
            return HERE, self._here()
        try:
            return self.ask_then(service, code, found=self.found, record=record)
        except RevisionError as error:
            return error


def decisions_hold(made: Made) -> Iterator[Check]:
    """Yield a look at each record of the evaluator, a person's decisions too.

    Only decisions name their code: the others are made again by that of a decision.
    """
    codes = [body["code"] for body in made.found.decided() if body.get("code")]
    code = codes[0] if codes else code_version("evaluator")
    for record in made.found.decisions:
        body = body_of(record)
        compare = partial(_decides, record, body)
        if record.header("ce_type") == ItemDecided.type_name():
            name = f"decision of item {body.get('item')}"
            yield _look(name, "evaluator", record, made, compare)
        else:
            yield _look(_name_of(record), "evaluator", record, made, compare, code=code)


def letter_holds(made: Made) -> Check:
    """Look at the whole determination, its letter in it."""
    record = made.found.determination
    if record is None:
        return unsaid("letter", "There is none.")
    return _look("letter", "letters", record, made, partial(_writes, made.found))


def _look(
    name: str,
    service: str,
    record: Record,
    made: Made,
    compare: Callable[[str, str, Remade], Check],
    *,
    code: object = None,
) -> Check:
    code = code or body_of(record).get("code")
    if not code:
        told = f"{record.position} does not name the code of {service}: not made again."
        return unsaid(name, told, advice=HISTORY)
    try:
        who, again = made.by(service, str(code), record)
    except RevisionError as error:
        told = f"The code that it names cannot be asked: {error}"
        return unsaid(name, told, advice=HISTORY)
    return compare(name, _named(who), again)


def _decides(
    record: Record, body: dict[str, object], name: str, who: str, again: Remade
) -> Check:
    if record.value in again.decisions.get(record.header("ce_type") or "", ()):
        by = body.get("module") or body.get("decided_by") or "evaluator"
        return holds(name, f"made again ({by}) by {who}, byte for byte")
    return broken(
        name,
        f"Expected what {who} decides from the accepted case and its reviews, "
        "found other bytes.",
        where=record.position,
        advice=LOST,
    )


def _writes(found: Sealed, name: str, who: str, again: Remade) -> Check:
    record = found.determination
    if not again.form_known:
        told = f"The form of the letter is not known to {who}: not written again."
        return unsaid(name, told, advice=FORM)
    if record is not None and again.whole == record.value:
        return holds(name, f"made again by {who}, byte for byte")
    apart = ", ".join(_fields_apart(found, again.whole))
    return broken(
        name,
        f"Expected the determination that {who} makes of its decisions, found "
        f"another: {apart or 'no determination follows'}.",
        where=record.position if record else "",
        advice=LOST,
    )


def _fields_apart(found: Sealed, value: bytes | None) -> Iterator[str]:
    ours = orjson.loads(value) if value else {}
    for name in sorted(ours.keys() | found.issued.keys()):
        if ours and ours.get(name) != found.issued.get(name):
            yield f"field {name}"


def _name_of(record: Record) -> str:
    kind = (record.header("ce_type") or "record").removeprefix("imr.")
    item = body_of(record).get("item")
    name = kind.removesuffix(".v1")
    return f"{name} of item {item}" if item else name


def _named(who: str) -> str:
    return who if who == HERE else f"revision {who[:12]}"
