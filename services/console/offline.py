"""`imr decide` and `imr import-published`: work on files, without Kafka and Valkey."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, time
from pathlib import Path
from typing import BinaryIO

from services.console.addresses import read_settings
from services.console.decided import DecidedCase
from services.console.deciding import decide_documents
from services.console.documents import STDIN, read_documents
from services.console.exits import Exit, Stop
from services.console.in_memory import InMemory
from services.console.published import BadLine, applications_from
from services.console.screen import say, say_json, say_table, say_wrapped, warn
from services.console.telling import reason_line
from services.evaluator.settings import Settings as EvaluatorSettings
from services.letters.core.form_file import load_form
from services.letters.core.form_table import FormError
from services.letters.settings import Settings as LettersSettings

COLUMNS = ("item", "request", "outcome", "necessity", "module")


def decide(
    paths: Sequence[str], *, on: datetime | None, as_json: bool, as_letter: bool
) -> Exit:
    """Decide every case in the files and print it; raises Stop."""
    at = datetime.now(UTC)
    if on is not None:
        at = datetime.combine(on.date(), time(12), tzinfo=UTC)
    documents = read_documents(paths)
    cases = decide_documents(documents, line=make_line(), at=at)
    for case in cases:
        if as_json:
            say_json(case.to_json())
        elif as_letter:
            _say_letter(case)
        else:
            _say_case(case)
    refused = any(case.rejected for case in cases)
    lacking = as_letter and any(case.letter is None for case in cases)
    return Exit.NO if refused or lacking else Exit.OK


def make_line() -> InMemory:
    """Return the line as the environment configures the services; raises Stop."""
    letters = read_settings(LettersSettings)
    evaluator = read_settings(EvaluatorSettings)
    try:
        form = load_form(letters.form)
    except FormError as error:
        raise Stop(str(error), code=Exit.USAGE) from None
    return InMemory(form=form, may_decide=evaluator.machine_may_decide)


def import_published(path: str, *, out: str | None) -> Exit:
    """Write the applications behind published letters as JSON Lines; raises Stop."""
    bad: list[BadLine] = []
    count = 0
    with _reading(path) as lines, _writing(out) as sink:
        for application in applications_from(lines, report=bad.append):
            sink.write(application.to_json() + b"\n")
            count += 1
    for line in bad:
        warn(f"{path}:{line.number}: {line.problem}")
    warn(f"{count} applications written, {len(bad)} lines left out")
    return Exit.NO if bad or not count else Exit.OK


@contextmanager
def _reading(path: str) -> Iterator[BinaryIO]:
    if path == STDIN:
        yield sys.stdin.buffer
        return
    with _opened(path, "rb") as stream:
        yield stream


@contextmanager
def _writing(path: str | None) -> Iterator[BinaryIO]:
    if path is None or path == STDIN:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with _opened(path, "wb") as stream:
        yield stream


@contextmanager
def _opened(path: str, mode: str) -> Iterator[BinaryIO]:
    try:
        stream = Path(path).open(mode)  # noqa: SIM115 - closed below
    except OSError as error:
        raise Stop(
            f"{path} cannot be opened: {error.strerror}.", code=Exit.USAGE
        ) from None
    with stream:
        yield stream  # type: ignore[misc]


def _say_letter(case: DecidedCase) -> None:
    if case.letter is not None:
        print(case.letter, end="" if case.letter.endswith("\n") else "\n")
        return
    if case.rejected:
        _say_rejected(case, to_error=True)
        return
    warn(f"{case.case_number}: no letter, it waits for {case.waits}")


def _say_rejected(case: DecidedCase, *, to_error: bool = False) -> None:
    tell = warn if to_error else say
    tell(f"{case.case_number or 'A document without a case number'}: rejected")
    for reason in case.rejected:
        tell(reason_line(dict(reason)))


def _say_case(case: DecidedCase) -> None:
    if case.rejected:
        _say_rejected(case)
        return
    outcome = case.outcome or f"no letter yet, it waits for {case.waits}"
    rows = (
        (
            item["number"],
            item["request"],
            item["outcome"],
            f"{item['necessity']:.2f}",
            item["module"] or "none",
        )
        for item in case.items
    )
    say_table(COLUMNS, rows, title=f"{case.case_number}: {outcome}")
    for item in case.items:
        say_wrapped(f"{item['number']}. {item['rationale']}")
        if changes := [c["description"] for c in item["would_change"]]:
            say_wrapped(f"Otherwise {'; and '.join(changes)}.", indent=3)
    say("")
