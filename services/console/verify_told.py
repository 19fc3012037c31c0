"""`imr verify`: every look at a case, told line by line, and an exit code.

Not here: what is looked at (`verify_file`, `verifying`).
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from services.console.cases import case_number_of
from services.console.checks import Check, Verdict, verdict_of, verified
from services.console.cluster import open_cluster
from services.console.code_of_then import CodeOfThen
from services.console.exits import Exit, Stop
from services.console.exporting import records_of
from services.console.screen import say, say_json
from services.console.verify_file import records_in, verify_file
from services.console.verifying import checks_of
from services.evaluator.guidelines import load_modules
from services.letters.core.form_file import load_form
from services.letters.core.form_table import FormError
from shared.messaging.records import Record

CODES: Mapping[Verdict, Exit] = MappingProxyType(
    {Verdict.HOLDS: Exit.OK, Verdict.BROKEN: Exit.NO, Verdict.UNSAID: Exit.UNSAID}
)
WORDS: Mapping[Verdict, str] = MappingProxyType(
    {
        Verdict.HOLDS: "verified",
        Verdict.BROKEN: "NOT verified: something is broken",
        Verdict.UNSAID: "NOT verified: nothing is broken, but not all can be said here",
    }
)
SIGNS = {Verdict.HOLDS: "holds ", Verdict.BROKEN: "BROKEN", Verdict.UNSAID: "unsaid"}


def verify_one_file(path: Path, *, form_file: Path | None, as_json: bool) -> Exit:
    """Verify the file of an export, byte by byte, then what it says; raises Stop."""
    _check_form(form_file)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Stop(
            f"Expected a file of imr export at {path}, found {error.strerror}.",
            code=Exit.USAGE,
        ) from None
    export, checks = verify_file(content)
    if export is None or not verified(checks):
        return _tell(path.name, checks, as_json=as_json)
    records = records_in(export)
    more = _checks(export.case_number, records, form_file)
    return _tell(export.case_number, (*checks, *more), as_json=as_json)


async def verify_case(case: str, *, form_file: Path | None, as_json: bool) -> Exit:
    """Verify a case from its records in the topics; raises Stop."""
    _check_form(form_file)
    number = case_number_of(case)
    async with open_cluster() as cluster:
        records = await records_of(cluster, number)
    return _tell(number, tuple(_checks(number, records, form_file)), as_json=as_json)


def _check_form(form_file: Path | None) -> None:
    """Raise Stop where a form is given that no code here could use."""
    try:
        if form_file is not None:
            load_form(form_file)
    except FormError as error:
        raise Stop(f"--form {error}.", code=Exit.USAGE) from None


def _checks(
    number: str, records: Sequence[Record], form_file: Path | None
) -> Iterator[Check]:
    return checks_of(
        number,
        records,
        modules=load_modules(),
        ask_then=CodeOfThen(form_file=form_file),
        form_file=form_file,
    )


def _tell(name: str, checks: Sequence[Check], *, as_json: bool) -> Exit:
    verdict = verdict_of(checks)
    if as_json:
        looks = [check.to_json() for check in checks]
        found = {"of": name, "verified": verdict is Verdict.HOLDS}
        say_json({**found, "verdict": verdict.value, "checks": looks})
        return CODES[verdict]
    for check in checks:
        where = f" [{check.where}]" if check.where else ""
        say(f"{SIGNS[check.verdict]}  {check.name}: {check.told}{where}")
        if check.advice:
            say(f"        {check.advice}")
    say(f"{name}: {WORDS[verdict]}")
    return CODES[verdict]
