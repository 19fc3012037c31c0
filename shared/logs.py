"""Logs: one JSON line for each thing worth saying, never a word of a record.

Bind only codes, counts, offsets and case numbers; values of a record stay in payloads.
"""

import json
import logging
import sys

import structlog


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
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    # aiokafka reports every reconnect at WARNING; errors are enough for ops.
    for name in ("aiokafka", "imr.faststream"):
        logging.getLogger(name).setLevel(logging.ERROR)


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
