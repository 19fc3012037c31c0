"""`imr verify`: every look at a case, told line by line, and an exit code.

Not here: what is looked at (`verify_file`, `verifying`).
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from services.console.cases import case_number_of
from services.console.checks import Check, Verdict, verified
from services.console.cluster import open_cluster
from services.console.code_of_then import ask_code_of_then
from services.console.exits import Exit, Stop
from services.console.exporting import records_of
from services.console.screen import say, say_json
from services.console.verify_file import records_in, verify_file
from services.console.verifying import checks_of
from services.evaluator.guidelines import load_modules
from shared.messaging.records import Record

SIGNS = {Verdict.HOLDS: "holds ", Verdict.BROKEN: "BROKEN", Verdict.UNSAID: "unsaid"}


def verify_one_file(path: Path, *, as_json: bool) -> Exit:
    """Verify the file of an export, byte by byte, then what it says; raises Stop."""
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
    more = _checks(export.case_number, records)
    return _tell(export.case_number, (*checks, *more), as_json=as_json)


async def verify_case(case: str, *, as_json: bool) -> Exit:
    """Verify a case from its records in the topics; raises Stop."""
    number = case_number_of(case)
    async with open_cluster() as cluster:
        records = await records_of(cluster, number)
    return _tell(number, tuple(_checks(number, records)), as_json=as_json)


def _checks(number: str, records: Sequence[Record]) -> Iterator[Check]:
    modules = load_modules()
    return checks_of(number, records, modules=modules, ask_then=ask_code_of_then)


def _tell(name: str, checks: Sequence[Check], *, as_json: bool) -> Exit:
    sound = verified(checks)
    if as_json:
        looks = [check.to_json() for check in checks]
        say_json({"of": name, "verified": sound, "checks": looks})
        return Exit.OK if sound else Exit.NO
    for check in checks:
        where = f" [{check.where}]" if check.where else ""
        say(f"{SIGNS[check.verdict]}  {check.name}: {check.told}{where}")
        if check.advice:
            say(f"        {check.advice}")
    say(f"{name}: " + ("verified" if sound else "NOT verified"))
    return Exit.OK if sound else Exit.NO
