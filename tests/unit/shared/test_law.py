"""The law of `step`, for each line: what is kept later does not change what comes out.

Random histories of one case run down the whole line in memory: intake's outputs are
the evaluator's inputs, and so on. Each record is then taken again with every state that
came after it.
"""

import json
from collections.abc import Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from services.evaluator.app import make_line as make_evaluator
from services.evaluator.settings import Settings as EvaluatorSettings
from services.intake.line import IntakeLine
from services.letters.app import make_line as make_letters
from services.letters.settings import Settings as LettersSettings
from shared.messaging.line import Line
from shared.messaging.records import Kept, Output, Record, as_bytes
from shared.messaging.topics import APPLICATIONS, CASES, DECISIONS
from shared.messaging.verdicts import Unprocessable
from tests.support import builders
from tests.support.builders import DECIDED_AT_ONCE, REFERRED
from tests.support.records import as_record, record

CASE = "CM16-0000001"
INTAKE = IntakeLine(partitions=1)
EVALUATOR = make_evaluator(EvaluatorSettings())
LETTERS = make_letters(LettersSettings())

Told = tuple[str, dict[str, Any]]
APPLICATION_TELLS: tuple[dict[str, Any], ...] = (
    {},
    {"summary": "Another story."},
    {"signed": False},
    {"reviewer": ...},
)


def _application(requests: Sequence[str], changes: dict[str, Any]) -> Told:
    told = builders.application(*requests, case_number=CASE, **changes)
    return builders.SUBMITTED, told


applications = st.builds(
    _application,
    st.lists(st.sampled_from((REFERRED, DECIDED_AT_ONCE)), min_size=1, max_size=3),
    st.sampled_from(APPLICATION_TELLS),
)
reviews = st.builds(
    lambda item, outcome, cited: (
        builders.REVIEWED,
        builders.review(
            CASE,
            item=item,
            outcome=outcome,
            citations=[{"document": "Invented Guideline"}] if cited else [],
        ),
    ),
    st.sampled_from(("1", "2", "3", "4")),
    st.sampled_from(("upheld", "overturned")),
    st.booleans(),
)
others = st.sampled_from(
    (
        (builders.WITHDRAWN, builders.withdrawal(CASE)),
        (builders.AUTHORIZED, builders.authorization(CASE)),
        (builders.AUTHORIZED, builders.authorization(CASE, "1")),
        (builders.AUTHORIZED, builders.authorization(CASE, "2", "3")),
        (builders.ASSIGNED, builders.assignment(CASE)),
        ("imr.moon-landed.v1", {}),
    )
)
histories = st.lists(
    st.one_of(applications, reviews, reviews, others), min_size=1, max_size=9
)


def _upstream(history: Sequence[Told]) -> list[Record]:
    return [
        record(
            json.dumps(fields).encode(),
            topic=APPLICATIONS,
            key=CASE.encode(),
            offset=offset,
            headers=(("ce_type", kind.encode()),),
        )
        for offset, (kind, fields) in enumerate(history)
    ]


def _run(line: Line[Any], records: Sequence[Record]) -> list[tuple[Output, ...]]:
    """Take records through a line, and each again with every later state."""
    states: list[Kept | None] = []
    outputs: list[tuple[Output, ...]] = []
    kept: Kept | None = None
    for one in records:
        step = line.step(line.read(one), kept)
        written = line.step(line.read(one), as_bytes(kept))
        assert (written.outputs, as_bytes(written.kept)) == (
            step.outputs,
            as_bytes(step.kept),
        )
        kept = step.kept if step.kept is not None else kept
        states.append(kept)
        outputs.append(step.outputs)
    for at, one in enumerate(records):
        for later in states[at:]:
            assert line.step(line.read(one), later).outputs == outputs[at]
            assert line.step(line.read(one), as_bytes(later)).outputs == outputs[at]
    return outputs


def _next(outputs: Sequence[tuple[Output, ...]], topic: str) -> list[Record]:
    found = [output for made in outputs for output in made if output.topic == topic]
    # Offsets have holes, as transactions leave them.
    return [as_record(output, offset=2 * n) for n, output in enumerate(found)]


@given(histories)
@settings(max_examples=150)
def test_what_is_kept_later_changes_nothing(history: list[Told]) -> None:
    cases = _next(_run(INTAKE, _upstream(history)), CASES)
    decisions = _next(_run(EVALUATOR, cases), DECISIONS)
    letters = _run(LETTERS, decisions)

    issued = [o for made in letters for o in made if o.kind.endswith("issued.v1")]
    assert len(issued) <= 1


@given(st.binary(max_size=60), st.binary(max_size=20))
def test_no_line_fails_on_bytes(value: bytes, key: bytes) -> None:
    lines: tuple[Line[Any], ...] = (INTAKE, EVALUATOR, LETTERS)
    for line in lines:
        found = record(value, topic=line.topic, key=key)
        try:
            incoming = line.read(found)
        except Unprocessable:
            continue
        line.step(incoming, None)
