"""Logs: one JSON line for each thing worth saying, never a word of a record.

Bind only codes, counts, offsets and case numbers; values of a record stay in payloads.
"""

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
    # aiokafka reports every reconnect at WARNING; errors are enough for ops.
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    for name in ("aiokafka", "imr.faststream"):
        logging.getLogger(name).setLevel(logging.ERROR)


def logger() -> structlog.typing.FilteringBoundLogger:
    """Return the logger of this process."""
    found: structlog.typing.FilteringBoundLogger = structlog.get_logger()
    return found
