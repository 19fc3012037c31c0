"""An evaluator that looks for five words in the narrative, in place of the real one.

It reads, publishes and keeps as the real one does; only deciding is left out.
Imported after the topics have their names.
"""

import re

from fastapi import FastAPI

from bench.peers.contract import WORDS
from services.evaluator.settings import Settings
from services.evaluator.starting import started
from shared.events import Event
from shared.events._base import Citation
from shared.events.case_received import CaseReceived
from shared.events.evaluation_started import EvaluationStarted, ItemHeading
from shared.events.item_decided import ItemDecided
from shared.messaging.cloudevents import write_event
from shared.messaging.inbound import Happened, read_happened
from shared.messaging.line import Incoming
from shared.messaging.records import Kept, Output, Record, Step
from shared.messaging.topics import CASES, DECISIONS, EVALUATOR_GROUP
from shared.service import Parts, run_service

MODULE = "five_words@2000-01-01"
RATIONALE = "The narrative was searched for five words. Therefore, the request is {}."
NECESSARY = "medically necessary"
CITATION = Citation(document="Five Words", edition="2000", locator="p. 1")


class TrivialEvaluator:
    """Decides every case at once, and so keeps nothing."""

    service = "evaluator"
    group = EVALUATOR_GROUP
    topic = CASES
    most_records = 500
    restores_from: str | None = None
    writes: tuple[str, ...] = (DECISIONS,)

    def __init__(self) -> None:
        self._words = re.compile("|".join(WORDS))

    def read(self, record: Record) -> Incoming[Happened]:
        """Read a record of the cases; raises Unprocessable."""
        return read_happened(record)

    def restored(self, record: Record) -> tuple[str, bytes] | None:
        """Return nothing, as the real one does."""
        del record
        return None

    def step(self, incoming: Incoming[Happened], kept: Kept | None) -> Step:
        """Return the start of the evaluation, and a decision of each item."""
        del kept
        happened = incoming.content
        event = happened.event
        if not isinstance(event, CaseReceived):
            return Step()
        outputs = [_output(_started(event), happened, "started")]
        for item in event.items:
            found = self._words.search(event.summary) is not None
            decided = ItemDecided(
                case_number=event.case_number,
                item=item.number,
                outcome="overturned" if found else "upheld",
                necessity=1.0 if found else 0.0,
                module=MODULE,
                governing_date=event.governing_date,
                citations=(CITATION,),
                guideline_line="Five Words, 2000, p. 1.",
                rationale=RATIONALE.format(NECESSARY if found else f"not {NECESSARY}"),
                decided_by="machine",
                decided_on=happened.envelope.time.date(),
            )
            outputs.append(_output(decided, happened, f"decided/{item.number}"))
        return Step(outputs=tuple(outputs))


def _started(event: CaseReceived) -> EvaluationStarted:
    headings = tuple(
        ItemHeading(
            number=item.number,
            request=item.request,
            authorized=item.authorized,
            claims_administrator_guideline=item.claims_administrator_guideline,
        )
        for item in event.items
    )
    return started(event, headings, digest=None, code=None)


def _output(event: Event, happened: Happened, what: str) -> Output:
    return write_event(
        event,
        source="urn:imr:evaluator",
        cause=happened.envelope.id,
        what=what,
        time=happened.envelope.time,
        topic=DECISIONS,
    )


def main() -> int:
    """Run it until it is told to stop; return the exit code."""

    async def assemble(_parts: Parts, _app: FastAPI) -> TrivialEvaluator:
        return TrivialEvaluator()

    return run_service(name="evaluator", settings=Settings(), assemble=assemble)
