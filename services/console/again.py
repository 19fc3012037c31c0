"""The services asked again about recorded records: what would they say now?

Pure: the real lines, and records that are given. What they cannot read they would put
aside, as on Kafka. Not here: the comparison with what they said (`verifying`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import MachineMayDecide
from services.evaluator.handlers import Library
from services.evaluator.line import EvaluatorLine
from services.intake.line import IntakeLine
from services.letters.core.form import Form
from services.letters.line import LettersLine
from shared.code_version import code_version
from shared.events.case_received import CaseReceived
from shared.events.determination_issued import DeterminationIssued
from shared.messaging.line import Line
from shared.messaging.records import Kept, Output, Record
from shared.messaging.verdicts import Unprocessable


def cases_again(applications: Sequence[Record]) -> tuple[Output, ...]:
    """Return the cases that intake would accept, each application taken alone."""
    line = IntakeLine(partitions=1)
    at_home = (replace(record, partition=0) for record in applications)
    made = (output for one in at_home for _, output in through(line, [one]))
    return tuple(output for output in made if output.kind == CaseReceived.type_name())


def decisions_again(
    cases: Sequence[Record],
    *,
    modules: tuple[GuidelineModule, ...],
    may_decide: MachineMayDecide,
) -> tuple[Output, ...]:
    """Return what the evaluator would tell of these records of a case."""
    code = code_version("evaluator")
    library = Library(modules=modules, may_decide=may_decide, code=code)
    return tuple(o for _, o in through(EvaluatorLine(library=library), cases))


def determination_again(
    decisions: Sequence[Record], *, form: Form
) -> tuple[Record, Output] | None:
    """Return the determination that letters would issue, and of which record."""
    line = LettersLine(form=form, code=code_version("letters"))
    kind = DeterminationIssued.type_name()
    made = ((cause, o) for cause, o in through(line, decisions) if o.kind == kind)
    return next(made, None)


def through(
    line: Line[Any], records: Sequence[Record]
) -> Iterator[tuple[Record, Output]]:
    """Yield what a line brings about from the records of one case, in order."""
    kept: Kept | None = None
    for record in records:
        try:
            step = line.step(line.read(record), kept)
        except Unprocessable:
            continue
        kept = step.kept if step.kept is not None else kept
        for output in step.outputs:
            yield record, output
