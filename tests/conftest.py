"""What every test gets: no network but loopback where it is live, no environment.

Tests of `contract` and `e2e` share one Kafka and one Valkey; those of `e2e` also the
three services. No clock is needed: the cores take time as an argument.
"""

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from stack.local import LocalStack
from tests.support.live_stack import Line, infrastructure, recorded, start_services

LOOPBACK = ("127.0.0.1", "::1", "localhost")
OURS = ("KAFKA_", "REDIS_", "INTAKE_", "EVALUATOR_", "LETTERS_")
PURE = ("meta", "unit", "cases")
NEEDS_LOOPBACK = ("tests/unit/stack", "tests/unit/console")

settings.register_profile("imr", deadline=None, database=None, derandomize=True)
settings.load_profile("imr")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run pure tests first: live clients draw from `random` in threads of their own.

    Hypothesis takes that for a strategy that is not its own.
    """
    items.sort(key=lambda item: not _is_pure(item))


def _is_pure(item: pytest.Item) -> bool:
    place = item.path.relative_to(item.config.rootpath)
    return place.parts[1] in PURE


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in tuple(os.environ):
        if name.startswith(OURS):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def _no_network(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = request.node.path.relative_to(request.config.rootpath).as_posix()
    pure = place.split("/")[1] in PURE and not place.startswith(NEEDS_LOOPBACK)
    allowed = () if pure else LOOPBACK

    def guarded(real: Any) -> Any:
        def connect(self: socket.socket, address: Any) -> Any:
            if self.family != socket.AF_UNIX and address[0] not in allowed:
                raise AssertionError(f"a test must not connect to {address}")
            return real(self, address)

        return connect

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, guarded(getattr(socket.socket, name)))


@pytest.fixture(scope="session")
def live_infrastructure(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[LocalStack]:
    """Kafka and Valkey for the whole session."""
    folder: Path = tmp_path_factory.mktemp("stack")
    with infrastructure(folder) as stack:
        yield stack


@pytest.fixture(scope="session")
def live_line(live_infrastructure: LocalStack) -> Iterator[Line]:
    """The whole line for the whole session."""
    start_services(live_infrastructure)
    with recorded(live_infrastructure) as line:
        yield line


@pytest.fixture
def line(live_line: Line) -> Line:
    """The line, with every service running, whatever an earlier test did."""
    start_services(live_line.stack)
    return live_line
