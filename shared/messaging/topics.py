"""The topics: their names and settings.

Not here: creating them (`shared.messaging.provision`).
"""

from dataclasses import dataclass

DAY_MS = 86_400_000
MEBIBYTE = 1_048_576
MAX_RECORD_BYTES = 8 * MEBIBYTE
MAX_DEAD_LETTER_BYTES = 9 * MEBIBYTE
FOR_EVER = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A topic as the project creates it. Retention in milliseconds, -1 is for ever."""

    name: str
    retention_ms: int
    max_record_bytes: int = MAX_RECORD_BYTES


APPLICATIONS = "imr.applications.v1"
REJECTIONS = "imr.rejections.v1"
CASES = "imr.cases.v1"
DECISIONS = "imr.decisions.v1"
DETERMINATIONS = "imr.determinations.v1"

INTAKE_GROUP = "intake.accept-applications"
EVALUATOR_GROUP = "evaluator.decide-items"
LETTERS_GROUP = "letters.assemble"


def dead_letter_topic(group: str) -> str:
    """Return the dead-letter topic of a consumer group."""
    return f"{group}.dlq"


STREAMS = (APPLICATIONS, REJECTIONS, CASES, DECISIONS, DETERMINATIONS)
GROUPS = (INTAKE_GROUP, EVALUATOR_GROUP, LETTERS_GROUP)

TOPICS = (
    Topic(name=APPLICATIONS, retention_ms=30 * DAY_MS),
    Topic(name=REJECTIONS, retention_ms=365 * DAY_MS),
    Topic(name=CASES, retention_ms=FOR_EVER),
    Topic(name=DECISIONS, retention_ms=FOR_EVER),
    # The legal record: never compacted, because the first determination is the one.
    Topic(name=DETERMINATIONS, retention_ms=FOR_EVER),
    *(
        Topic(
            name=dead_letter_topic(group),
            retention_ms=365 * DAY_MS,
            max_record_bytes=MAX_DEAD_LETTER_BYTES,
        )
        for group in GROUPS
    ),
)
