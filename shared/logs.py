"""Logs: one JSON line for each thing worth saying, never a word of a record.

Bind only codes, counts, offsets and case numbers; values of a record stay in payloads.
"""

import json
import logging
import sys
import time
from collections import Counter
from collections.abc import Callable

import structlog

SELDOM_S = 10.0
"""Between two lines of a library that say the same."""


def configure_logs(*, service: str, level: str) -> None:
    """Write JSON lines to standard error, the service's name bound to each."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(
            logging.getLevelNamesMapping()[level]
        ),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
    )
    structlog.contextvars.bind_contextvars(service=service)
    # Libraries log through the standard library: the same form for their lines. Only
    # the template is kept, for arguments could hold what a record said.
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_JsonLines(service))
    handler.addFilter(Seldom())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    # aiokafka reports every reconnect at WARNING; errors are enough for ops.
    for name in ("aiokafka", "imr.faststream"):
        logging.getLogger(name).setLevel(logging.ERROR)


class Seldom(logging.Filter):
    """Lets each library's line pass once in a while, and counts the others in it.

    aiokafka says a thousand times in five seconds that Kafka is away.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._last: dict[tuple[str, str], float] = {}
        self._untold: Counter[tuple[str, str]] = Counter()

    def filter(self, record: logging.LogRecord) -> bool:
        """Say whether the line is told; the first always is."""
        kind, now = (record.name, str(record.msg)), self._clock()
        if kind in self._last and now - self._last[kind] < SELDOM_S:
            self._untold[kind] += 1
            return False
        self._last[kind] = now
        record.untold = self._untold.pop(kind, 0)
        return True


class _JsonLines(logging.Formatter):
    """Formats a library's line as JSON: who, how bad, which message, which error."""

    def __init__(self, service: str) -> None:
        super().__init__()
        self._service = service

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        raised = record.exc_info[0] if record.exc_info else None
        return json.dumps(
            {
                "event": str(record.msg),
                "logger": record.name,
                "error": raised.__name__ if raised else None,
                "service": self._service,
                "level": record.levelname.lower(),
                "untold_before": getattr(record, "untold", 0),
            }
        )


def logger() -> structlog.typing.FilteringBoundLogger:
    """Return the logger of this process."""
    found: structlog.typing.FilteringBoundLogger = structlog.get_logger()
    return found


def place_of(error: BaseException) -> str:
    """Return where an error arose; its message could tell what a record said."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
