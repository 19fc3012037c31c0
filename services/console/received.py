"""The cases that intake took up, from a line in memory."""

from collections.abc import Iterator

from services.console.in_memory import InMemory
from shared.events.case_received import CaseReceived
from shared.messaging.topics import CASES


def received_by(line: InMemory) -> Iterator[CaseReceived]:
    """Yield the cases that came through intake, in order."""
    for record in line.topics[CASES]:
        if record.header("ce_type") == CaseReceived.type_name():
            yield CaseReceived.model_validate_json(record.value or b"")
