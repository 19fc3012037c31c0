"""What the code of one tree makes of a case's records: decisions and determination.

Used here, and copied beside the `services` and `shared` of another revision and run
there (`code_of_then`), so it asks only for what each revision has that knows
`imr verify`. Records come as one line of JSON, values in Base64; what is made goes out
the same way. Not here: the comparison with what was recorded (`verifying_again`).
"""

import json
import sys
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from services.console.again import decisions_again, determination_again
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import MachineMayDecide
from services.evaluator.guidelines import load_modules
from services.letters.core.form import Form
from services.letters.core.form_file import load_form
from services.letters.core.form_table import FormError
from services.letters.settings import DEFAULT_FORM
from shared.messaging.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Remade:
    """What the evaluator may say of a case, by type of event, and the determination.

    There are several of a type for the items, and where a deployment may choose what a
    machine decides. `whole` is None where nothing is complete; `form_known` says
    whether the tree has the form of the letter, without which it cannot be written.
    """

    decisions: dict[str, tuple[bytes, ...]]
    whole: bytes | None
    form_known: bool


def remade(
    *,
    cases: Sequence[Record],
    decisions: Sequence[Record],
    form: str,
    modules: tuple[GuidelineModule, ...],
    form_file: Path | None = None,
) -> Remade:
    """Return what this tree's evaluator and letters make of the records of a case.

    `form` is the name of the letter's form, and `form_file` the file of it where one is
    at hand; else the tree is asked for one of that name.
    """
    found: dict[str, tuple[bytes, ...]] = {}
    for may_decide in MachineMayDecide:
        for made in decisions_again(cases, modules=modules, may_decide=may_decide):
            known = found.get(made.kind, ())
            if made.value is not None and made.value not in known:
                found[made.kind] = (*known, made.value)
    known_form = _form(form, form_file)
    again = determination_again(decisions, form=known_form) if known_form else None
    return Remade(
        decisions=found,
        whole=again[1].value if again else None,
        form_known=known_form is not None,
    )


def to_line(
    *,
    cases: Sequence[Record],
    decisions: Sequence[Record],
    form: str,
    form_file: str | None = None,
) -> str:
    """Return the records as the line that `main` reads."""
    told = {
        "cases": [_told(record) for record in cases],
        "decisions": [_told(record) for record in decisions],
        "form": form,
        "form_file": form_file,
    }
    return json.dumps(told)


def from_line(line: str) -> Remade:
    """Return what `main` printed; raises ValueError if it printed something else."""
    told = json.loads(line)
    whole = told["whole"]
    return Remade(
        decisions={
            kind: tuple(b64decode(value) for value in values)
            for kind, values in told["decisions"].items()
        },
        whole=None if whole is None else b64decode(whole),
        form_known=bool(told["form_known"]),
    )


def main(path: str) -> int:
    """Print what this tree makes of the records of a file; return the exit code."""
    told = json.loads(Path(path).read_text(encoding="utf-8"))
    made = remade(
        cases=[_record(one) for one in told["cases"]],
        decisions=[_record(one) for one in told["decisions"]],
        form=told["form"],
        modules=load_modules(),
        form_file=Path(told["form_file"]) if told["form_file"] else None,
    )
    decisions = {n: [_text(v) for v in made.decisions[n]] for n in made.decisions}
    whole = {"whole": _text(made.whole), "form_known": made.form_known}
    print(json.dumps({"decisions": decisions} | whole))
    return 0


def _form(name: str, given: Path | None) -> Form | None:
    # The name comes from a record: only a file of that folder is meant.
    own = DEFAULT_FORM.parent / f"{Path(name).name}.toml"
    try:
        form = load_form(given or own)
    except FormError:
        return None
    return form if form.name == name else None


def _told(record: Record) -> dict[str, Any]:
    return {
        "topic": record.topic,
        "partition": record.partition,
        "offset": record.offset,
        "timestamp_ms": record.timestamp_ms,
        "key": _text(record.key),
        "value": _text(record.value),
        "headers": [(name, _text(value)) for name, value in record.headers],
    }


def _record(told: dict[str, Any]) -> Record:
    read = {"key": _bytes(told["key"]), "value": _bytes(told["value"])}
    headers = tuple((name, _bytes(value)) for name, value in told["headers"])
    return Record(**(told | read | {"headers": headers}))


def _text(value: bytes | None) -> str | None:
    return None if value is None else b64encode(value).decode()


def _bytes(value: str | None) -> bytes | None:
    return None if value is None else b64decode(value)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
