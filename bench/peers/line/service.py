"""Run one real service on topics of a prefix: `python -m bench.peers.line.service`.

The names of topics and groups are no setting of the services, so they are changed here,
before any of them is imported. All else is as in production, but for the evaluator
where `trivial` is asked: the real one is what `make bench-evaluator` measures.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Callable
from importlib import import_module

from shared.messaging import topics

SERVICES = ("intake", "evaluator", "letters")


def rename(*, prefix: str) -> None:
    """Give every topic and group its name in the benchmark."""
    streams = ("APPLICATIONS", "REJECTIONS", "CASES", "DECISIONS", "DETERMINATIONS")
    before = {getattr(topics, name): name for name in streams}
    for name in streams:
        setattr(topics, name, f"{prefix}.{name.lower()}")
    groups = {"INTAKE_GROUP": 0, "EVALUATOR_GROUP": 1, "LETTERS_GROUP": 2}
    for name, place in groups.items():
        before[topics.dead_letter_topic(topics.GROUPS[place])] = name
        setattr(topics, name, f"{prefix}.{SERVICES[place]}")
    topics.STREAMS = tuple(getattr(topics, n) for n in streams)
    topics.GROUPS = tuple(getattr(topics, n) for n in groups)
    topics.TOPICS = tuple(
        topics.Topic(
            name=_name_of(before[topic.name]),
            retention_ms=topic.retention_ms,
            max_record_bytes=topic.max_record_bytes,
        )
        for topic in topics.TOPICS
    )


def _name_of(constant: str) -> str:
    name: str = getattr(topics, constant)
    return topics.dead_letter_topic(name) if constant.endswith("_GROUP") else name


def main(arguments: list[str] | None = None) -> int:
    """Run the service until it is told to stop; return the exit code."""
    parser = ArgumentParser(prog="python -m bench.peers.line.service")
    parser.add_argument("service", choices=SERVICES)
    parser.add_argument("prefix")
    parser.add_argument("--trivial", action="store_true", help="decide by five words")
    asked = parser.parse_args(arguments)
    rename(prefix=asked.prefix)
    where = (
        "bench.peers.line.trivial" if asked.trivial else f"services.{asked.service}.app"
    )
    run: Callable[[], int] = import_module(where).main
    return run()


if __name__ == "__main__":
    sys.exit(main())
